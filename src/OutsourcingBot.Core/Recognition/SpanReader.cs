using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Cuts a question into spans: the longest known phrases first, the words between them one by one.</summary>
internal sealed class SpanReader(Lexicon lexicon, KnowledgePhrases phrases)
{
    private readonly SpanRoles _roles = new(lexicon, phrases);

    /// <param name="tokens">The words.</param>
    /// <param name="stems">Their stems.</param>
    public ImmutableArray<Span> Read(ImmutableArray<Token> tokens, string[] stems)
    {
        var matches = Matches(stems);
        var owners = Owners(tokens.Length, matches);
        var spans = new List<Span>(tokens.Length);
        for (var i = 0; i < tokens.Length; i += spans[^1].Tokens.Length)
        {
            spans.Add(owners[i] < 0 ? _roles.OfWord(tokens[i]) : _roles.OfPhrase(tokens, matches[owners[i]], matches));
        }

        AskPlainly(spans);
        return [.. spans];
    }

    private List<SpanMatch> Matches(string[] stems)
    {
        var matches = new List<SpanMatch>();
        foreach (var phrase in phrases.Matcher.Find(stems))
        {
            matches.Add(new SpanMatch(phrase.Start, phrase.Length, phrase.Meaning, null));
        }

        foreach (var cue in lexicon.FindCues(stems))
        {
            matches.Add(new SpanMatch(cue.Start, cue.Length, null, cue.Meaning));
        }

        foreach (var filler in lexicon.FindFillers(stems))
        {
            matches.Add(new SpanMatch(filler.Start, filler.Length, null, null));
        }

        return matches;
    }

    /// <summary>Takes words for a kind of something as the plain question that they make of it.</summary>
    private void AskPlainly(List<Span> spans)
    {
        if (!spans.Exists(IsKind))
        {
            return;
        }

        var asksWhich = spans.Exists(span => span.Shows(Intent.Which)) && spans.Exists(span => span.Role == SpanRole.Content);
        for (var i = 0; i < spans.Count - 1; i++)
        {
            if (IsKind(spans[i]) && (asksWhich || IsSomething(spans[i + 1])))
            {
                spans[i] = spans[i] with { Cues = [lexicon.PlainQuestion] };
            }
        }
    }

    private static bool IsKind(Span span) => span.Role == SpanRole.Cue && span.Shows(Intent.Types);

    /// <summary>"What kind of staff" asks for staff, not for kinds.</summary>
    private static bool IsSomething(Span span) => span.Role is SpanRole.Content or SpanRole.Light or SpanRole.Alien && span.Cues.IsEmpty;

    /// <summary>For each word the index of the match that takes it, −1 where none does.</summary>
    private static int[] Owners(int words, List<SpanMatch> matches)
    {
        matches.Sort((left, right) => right.Priority.CompareTo(left.Priority));
        var owners = new int[words];
        Array.Fill(owners, -1);
        for (var i = 0; i < matches.Count; i++)
        {
            var covered = owners.AsSpan(matches[i].Start, matches[i].Length);
            if (!covered.ContainsAnyExcept(-1))
            {
                covered.Fill(i);
            }
        }

        return owners;
    }
}
