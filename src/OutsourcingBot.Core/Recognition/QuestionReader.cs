using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Cuts a question into spans: the longest known phrases first, the words between them one by one.</summary>
internal sealed class QuestionReader
{
    private readonly Lexicon _lexicon;
    private readonly NumberModel _numbers;
    private readonly SpellingRepair _spelling;
    private readonly PhraseMatcher<Meaning> _phrases;
    private readonly FrozenSet<string> _knownStems;

    public QuestionReader(Lexicon lexicon, KnowledgePhrases phrases, SpellingRepair spelling)
    {
        _lexicon = lexicon;
        _numbers = new NumberModel(lexicon);
        _spelling = spelling;
        _phrases = new PhraseMatcher<Meaning>(phrases.All);
        _knownStems = phrases.Stems;
    }

    /// <summary>Reads one sentence of any content.</summary>
    public Question Read(string text)
    {
        var tokens = _spelling.Repair(_lexicon.Tokenize(text));
        var spans = Cover(tokens, [.. Matches(tokens)]);
        var numbers = _numbers.Find(tokens);
        var content = spans.SelectMany(span => span.Tokens).ToArray();
        return new Question(spans)
        {
            Concepts = [.. spans.SelectMany(span => span.Concepts).Distinct()],
            IsNegated = content.Any(_lexicon.IsNegation),
            Degree = content.Select(_lexicon.Degree).FirstOrDefault(degree => degree != 0),
            Number = Value(numbers, NumberModel.NumberType),
            Ordinal = Value(numbers, NumberModel.OrdinalType),
            HasPronoun = spans.Any(span => span.Role != SpanRole.Concept && span.Tokens.Any(_lexicon.IsPronoun)),
            SpeaksOfBoth = _lexicon.SpeaksOfBoth(tokens),
            IsFollowUp = _lexicon.FollowUpLength(tokens) > 0,
            HasAlternatives = tokens.Any(token => token.Text == "or"),
        };
    }

    private static int? Value(List<Microsoft.Recognizers.Text.ModelResult> numbers, string type) =>
        (int?)numbers.Find(number => number.TypeName == type)?.Resolution[NumberModel.ValueKey];

    private IEnumerable<Match> Matches(IReadOnlyList<Token> tokens)
    {
        foreach (var phrase in _phrases.Find(tokens))
        {
            yield return new Match(phrase.Start, phrase.Length, phrase.Value, null);
        }

        foreach (var cue in _lexicon.FindCues(tokens))
        {
            yield return new Match(cue.Start, cue.Length, null, cue.Value);
        }

        foreach (var filler in _lexicon.FindFillers(tokens))
        {
            yield return new Match(filler.Start, filler.Length, null, null);
        }
    }

    private ImmutableArray<Span> Cover(IReadOnlyList<Token> tokens, Match[] matches)
    {
        var owner = new int[tokens.Count];
        Array.Fill(owner, -1);
        var chosen = new List<IGrouping<(int, int), Match>>();
        foreach (var group in matches.GroupBy(match => (match.Start, match.Length)).OrderByDescending(Priority))
        {
            var (start, length) = group.Key;
            if (owner.AsSpan(start, length).IndexOfAnyExcept(-1) < 0)
            {
                owner.AsSpan(start, length).Fill(chosen.Count);
                chosen.Add(group);
            }
        }

        var spans = ImmutableArray.CreateBuilder<Span>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = owner[i] < 0 ? 1 : chosen[owner[i]].Key.Item2;
            var words = tokens.Skip(i).Take(length).ToImmutableArray();
            spans.Add(owner[i] < 0 ? Single(words) : Combined(words, chosen[owner[i]]));
            i += length - 1;
        }

        return [.. spans.Select((span, i) => i + 1 < spans.Count && IsKindOfSomething(span, spans[i + 1]) ? AsPlainQuestion(span) : span)];
    }

    /// <summary>"What kind of staff" asks for staff, not for kinds.</summary>
    private static bool IsKindOfSomething(Span span, Span next) =>
        span.Shows(Intent.Types) && span.Role == SpanRole.Cue
        && next.Role is SpanRole.Content or SpanRole.Light or SpanRole.Alien && next.Cues.IsEmpty;

    private Span AsPlainQuestion(Span span) => span with { Cues = [_lexicon.PlainQuestion] };

    /// <summary>Longer phrases win; of equally long ones those of the knowledge.</summary>
    private static int Priority(IGrouping<(int Start, int Length), Match> group) =>
        (group.Key.Length * 4) + (group.Any(match => match.Meaning is { Concept: not null }) ? 2 : 0)
        + (group.Any(match => match.Meaning is not null) ? 1 : 0);

    private Span Single(ImmutableArray<Token> words)
    {
        var token = words[0];
        var role = _lexicon.IsFunctionWord(token) || _lexicon.IsPronoun(token) || _lexicon.Degree(token) != 0 ? SpanRole.Filler
            : IsSmallNumber(token) ? SpanRole.Filler
            : _lexicon.IsLight(token) ? SpanRole.Light
            : _knownStems.Contains(token.Stem) ? SpanRole.Content
            : SpanRole.Alien;
        return new Span(words, role) { Meanings = role == SpanRole.Filler ? [] : [new Phrase([token.Stem], null)] };
    }

    private Span Combined(ImmutableArray<Token> words, IEnumerable<Match> matches)
    {
        var meanings = matches.Select(match => match.Meaning).OfType<Meaning>().ToArray();
        var cues = matches.Select(match => match.Cue).OfType<Cue>().ToImmutableArray();
        var isLight = words.All(_lexicon.IsLight);
        return new Span(words, meanings.Any(meaning => meaning.Concept is not null) ? SpanRole.Concept
            : meanings.Length > 0 && !isLight ? SpanRole.Content
            : cues.Length > 0 ? SpanRole.Cue
            : isLight ? SpanRole.Light
            : SpanRole.Filler)
        {
            Concepts = [.. meanings.Select(meaning => meaning.Concept).OfType<string>().Distinct()],
            Meanings = [KnowledgePhrases.PhraseOf(words, _lexicon), .. meanings.Select(meaning => meaning.Phrase)],
            Cues = cues,
        };
    }

    private bool IsSmallNumber(Token token) =>
        _lexicon.Numbers.ContainsKey(token.Text) || _lexicon.Ordinals.ContainsKey(token.Text)
        || (token.Text.Length <= 2 && token.Text.All(char.IsAsciiDigit));

    private readonly record struct Match(int Start, int Length, Meaning? Meaning, Cue? Cue);
}
