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
        _phrases = phrases.Matcher;
        _knownStems = phrases.Stems;
    }

    /// <summary>Reads one sentence of any content.</summary>
    public Question Read(string text)
    {
        var tokens = _spelling.Repair(_lexicon.Tokenize(text));
        string[] stems = [.. tokens.Select(token => token.Stem)];
        var spans = Cover(tokens, [.. Matches(stems)]);
        var numbers = _numbers.Find(tokens);
        return new Question(spans)
        {
            Concepts = [.. spans.SelectMany(span => span.Concepts).Distinct()],
            IsNegated = tokens.Any(_lexicon.IsNegation) && !(tokens.Count > 0 && _lexicon.BeginsQuestion(tokens[0])),
            Degree = tokens.Select(_lexicon.Degree).FirstOrDefault(degree => degree != 0),
            Number = Value(numbers, NumberModel.NumberType),
            Ordinal = Value(numbers, NumberModel.OrdinalType),
            HasPronoun = spans.Any(span => span.Role != SpanRole.Concept && span.Tokens.Any(_lexicon.IsPronoun)),
            AsksWhetherItIs = tokens.Count > 0 && _lexicon.IsCopula(tokens[0]) && !HasPrepositionBeforeConcept(spans),
            SpeaksOfOther = _lexicon.SpeaksOfOther(stems),
            SpeaksOfBoth = _lexicon.SpeaksOfBoth(stems),
            HasQuestionMark = text.TrimEnd().EndsWith('?'),
            IsFollowUp = _lexicon.FollowUpLength(tokens) > 0,
            HasAlternatives = spans.Any(span => span.Tokens is [var only] && _lexicon.IsAlternative(only)),
        };
    }

    private bool HasPrepositionBeforeConcept(ImmutableArray<Span> spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].Role == SpanRole.Concept && _lexicon.IsPreposition(spans[i - 1].Tokens[^1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Value(List<Microsoft.Recognizers.Text.ModelResult> numbers, string type) =>
        (int?)numbers.Find(number => number.TypeName == type)?.Resolution[NumberModel.ValueKey];

    private IEnumerable<Match> Matches(string[] stems)
    {
        foreach (var phrase in _phrases.Find(stems))
        {
            yield return new Match(phrase.Start, phrase.Length, phrase.Meaning, null);
        }

        foreach (var cue in _lexicon.FindCues(stems))
        {
            yield return new Match(cue.Start, cue.Length, null, cue.Meaning);
        }

        foreach (var filler in _lexicon.FindFillers(stems))
        {
            yield return new Match(filler.Start, filler.Length, null, null);
        }
    }

    private ImmutableArray<Span> Cover(IReadOnlyList<Token> tokens, List<Match> matches)
    {
        var owners = Owners(tokens.Count, matches);
        var spans = ImmutableArray.CreateBuilder<Span>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var first = owners[i] < 0 ? null : (Match?)matches[owners[i]];
            ImmutableArray<Token> words = [.. tokens.Skip(i).Take(first?.Length ?? 1)];
            spans.Add(first is { } match ? Combined(words, matches.FindAll(other => other.Start == match.Start && other.Length == match.Length)) : Single(words));
            i += words.Length - 1;
        }

        var asksWhich = spans.Any(span => span.Shows(Intent.Which)) && spans.Any(span => span.Role == SpanRole.Content);
        return [.. spans.Select((span, i) => i + 1 < spans.Count && (IsKindOfSomething(span, spans[i + 1]) || (asksWhich && IsKind(span))) ? AsPlainQuestion(span) : span)];
    }

    /// <summary>"What kind of staff" asks for staff, not for kinds.</summary>
    private static bool IsKindOfSomething(Span span, Span next) =>
        IsKind(span) && next.Role is SpanRole.Content or SpanRole.Light or SpanRole.Alien && next.Cues.IsEmpty;

    private static bool IsKind(Span span) => span.Shows(Intent.Types) && span.Role == SpanRole.Cue;

    private Span AsPlainQuestion(Span span) => span with { Cues = [_lexicon.PlainQuestion] };

    /// <summary>For each word the index of the match that takes it, −1 where none does. Longer phrases win; of equally
    /// long ones those of the knowledge.</summary>
    private static int[] Owners(int words, List<Match> matches)
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

    private Span Single(ImmutableArray<Token> words)
    {
        var token = words[0];
        var role = token.Text.Length == 1 || _lexicon.IsFunctionWord(token) || _lexicon.IsPronoun(token) || _lexicon.Degree(token) != 0 ? SpanRole.Filler
            : IsSmallNumber(token) ? SpanRole.Filler
            : _lexicon.IsLight(token) ? SpanRole.Light
            : _knownStems.Contains(token.Stem) ? SpanRole.Content
            : SpanRole.Alien;
        return new Span(words, role) { IsGeneric = _lexicon.IsGeneric(token), Meanings = role == SpanRole.Filler ? [] : [new Phrase([token.Stem], null)] };
    }

    private Span Combined(ImmutableArray<Token> words, List<Match> matches)
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

    private readonly record struct Match(int Start, int Length, Meaning? Meaning, Cue? Cue)
    {
        public int Priority => (Length * 4) + (Meaning is null ? 0 : Meaning.Concept is null ? 1 : 2);
    }
}
