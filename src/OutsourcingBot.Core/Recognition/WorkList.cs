using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Tells apart the kinds of work that one sentence names, also those of which nothing is known.</summary>
internal sealed class WorkList(WorkForms forms, Lexicon lexicon)
{
    /// <summary>What is longer tells a story rather than naming a kind of work.</summary>
    private const int LongestName = 5;

    private static readonly char[] Punctuation = [',', ';', ':', '\n', '•'];

    /// <summary>The kinds of work in the order in which they are named.</summary>
    /// <param name="question">The sentence, cut into spans.</param>
    /// <param name="text">The same as written.</param>
    /// <param name="found">The known work in it.</param>
    /// <param name="isAsked">Whether the sentence asks where things belong, so that what is not known is meant, too.</param>
    public ImmutableArray<WorkPiece> Read(Question question, string text, ImmutableArray<FoundActivity> found, bool isAsked)
    {
        var words = Words(question);
        var parts = Parts(words, text, found);
        var pieces = parts.Select(part => Known(words, part, found) ?? Unknown(words, part)).ToArray();
        var named = pieces.OfType<WorkPiece>().ToArray();
        var isList = named.Length > 1 && (isAsked || named.Count(piece => piece.Activity is not null) > 1) && IsList(words, parts, pieces);
        WorkPiece[] meant = [.. named.Where(piece => isList || piece.Activity is not null).DistinctBy(piece => (object?)piece.Activity ?? piece.Said)];
        return meant is [{ Activity: null }] ? [] : [.. meant];
    }

    /// <summary>A list ends with "and" before its last part, or has nothing but its parts in it.</summary>
    private bool IsList((Token Token, Span Span)[] words, List<Range> parts, WorkPiece?[] pieces)
    {
        var last = Array.FindLastIndex(pieces, piece => piece is not null);
        var start = parts[last].Start.Value;
        return (start > 0 && forms.IsSeparator(words[start - 1].Token))
            || parts.Zip(pieces).All(part => part.Second is not null || words[part.First].All(word => !IsOfSubject(word)));
    }

    /// <summary>Of "data entry for payroll" the first is meant, of "payroll data entry" the last.</summary>
    private WorkPiece? Known((Token Token, Span Span)[] words, Range part, ImmutableArray<FoundActivity> found)
    {
        FoundActivity? meant = null;
        foreach (var work in found.Where(work => work.Places[0] >= part.Start.Value && work.Places[0] < part.End.Value))
        {
            var between = meant is null ? [] : words[Math.Min(meant.Places[^1] + 1, work.Places[0])..work.Places[0]];
            meant = between.Any(word => forms.IsJoin(word.Token)) ? meant : work;
        }

        return meant is null ? null : new WorkPiece(string.Join(' ', meant.Places.Select(place => words[place].Token.Text)), meant.Activity);
    }

    /// <summary>A short name between separators, of words that the question itself is not made of; "checks them" tells more of what was named before.</summary>
    private WorkPiece? Unknown((Token Token, Span Span)[] words, Range part)
    {
        var own = words[part].SkipWhile(word => !IsOfSubject(word)).Reverse().SkipWhile(word => !IsOfSubject(word)).Reverse().ToArray();
        var isClause = part.Start.Value > 0 && words[part].Any(word => lexicon.IsCopula(word.Token));
        return isClause || own.Length is 0 or > LongestName || own.Any(IsVerbal) || words[part].Skip(1).Any(word => lexicon.IsPronoun(word.Token)) ? null : new WorkPiece(string.Join(' ', own.Select(word => word.Token.Text)), null);
    }

    /// <summary>"Are", "my" or "it" stand in sentences, not in names.</summary>
    private bool IsVerbal((Token Token, Span Span) word) =>
        lexicon.IsFunctionWord(word.Token) && !forms.IsJoin(word.Token) && !lexicon.IsArticle(word.Token.Text);

    private bool IsOfSubject((Token Token, Span Span) word) =>
        word.Span.Role is SpanRole.Alien or SpanRole.Content && word.Span.Cues.IsEmpty && !word.Span.IsGeneric && !lexicon.IsFunctionWord(word.Token);

    /// <summary>The stretches of words between separators; a name that has one in it, such as "research and development", stays whole.</summary>
    private List<Range> Parts((Token Token, Span Span)[] words, string text, ImmutableArray<FoundActivity> found)
    {
        var ends = ClauseEnds(text);
        var parts = new List<Range>();
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (found.Any(work => work.Places[0] < i && i <= work.Places[^1]))
            {
                continue;
            }

            var isSeparator = forms.IsSeparator(words[i].Token);
            if (isSeparator || ends.Contains(i))
            {
                parts.Add(start..i);
                start = isSeparator ? i + 1 : i;
            }
        }

        parts.Add(start..words.Length);
        return parts;
    }

    /// <summary>The numbers of words before each punctuation mark.</summary>
    private HashSet<int> ClauseEnds(string text)
    {
        var ends = new HashSet<int>();
        var count = 0;
        foreach (var clause in text.Split(Punctuation))
        {
            count += lexicon.Tokenize(clause).Count;
            ends.Add(count);
        }

        return ends;
    }

    private static (Token Token, Span Span)[] Words(Question question) =>
        [.. question.Spans.SelectMany(span => span.Tokens.Select(token => (token, span)))];
}
