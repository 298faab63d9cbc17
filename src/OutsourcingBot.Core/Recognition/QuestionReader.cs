using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Cuts a question into spans: the longest known phrases first, the words between them one by one.</summary>
internal sealed class QuestionReader
{
    /// <summary>What makes a single word carry nothing of the subject.</summary>
    private const WordTraits Filling = WordTraits.Function | WordTraits.Pronoun | WordTraits.More | WordTraits.Less
        | WordTraits.Number | WordTraits.Ordinal;

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
        var stems = Lexicon.StemsOf(tokens);
        var spans = Cover(tokens, Matches(stems));
        var numbers = _numbers.Find(tokens);
        return new Question(spans)
        {
            Concepts = ConceptsOf(spans),
            IsNegated = tokens.Any(_lexicon.IsNegation) && !_lexicon.BeginsQuestion(tokens[0]),
            Degree = tokens.Select(_lexicon.Degree).FirstOrDefault(degree => degree != 0),
            Number = Value(numbers, NumberModel.NumberType),
            Ordinal = Value(numbers, NumberModel.OrdinalType),
            HasPronoun = spans.Any(HasPronoun),
            AsksWhetherItIs = tokens.Length > 0 && _lexicon.IsCopula(tokens[0]) && !HasPrepositionBeforeConcept(spans),
            SpeaksOfOther = _lexicon.SpeaksOfOther(stems),
            SpeaksOfBoth = _lexicon.SpeaksOfBoth(stems),
            IsFollowUp = _lexicon.FollowUpLength(tokens) > 0,
            HasAlternatives = spans.Any(span => span.Tokens is [var only] && _lexicon.IsAlternative(only)),
        };
    }

    private static ImmutableArray<string> ConceptsOf(ImmutableArray<Span> spans)
    {
        var concepts = new List<string>();
        foreach (var span in spans)
        {
            foreach (var concept in span.Concepts)
            {
                if (!concepts.Contains(concept))
                {
                    concepts.Add(concept);
                }
            }
        }

        return [.. concepts];
    }

    private bool HasPronoun(Span span)
    {
        foreach (var token in span.Tokens)
        {
            if (span.Role != SpanRole.Concept && _lexicon.IsPronoun(token))
            {
                return true;
            }
        }

        return false;
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

    private List<Match> Matches(string[] stems)
    {
        var matches = new List<Match>();
        foreach (var phrase in _phrases.Find(stems))
        {
            matches.Add(new Match(phrase.Start, phrase.Length, phrase.Meaning, null));
        }

        foreach (var cue in _lexicon.FindCues(stems))
        {
            matches.Add(new Match(cue.Start, cue.Length, null, cue.Meaning));
        }

        foreach (var filler in _lexicon.FindFillers(stems))
        {
            matches.Add(new Match(filler.Start, filler.Length, null, null));
        }

        return matches;
    }

    private ImmutableArray<Span> Cover(ImmutableArray<Token> tokens, List<Match> matches)
    {
        var owners = Owners(tokens.Length, matches);
        var spans = new List<Span>(tokens.Length);
        for (var i = 0; i < tokens.Length; i += spans[^1].Tokens.Length)
        {
            spans.Add(owners[i] < 0 ? Single(tokens[i]) : Combined(tokens, owners[i], matches));
        }

        AskPlainly(spans);
        return [.. spans];
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
                spans[i] = spans[i] with { Cues = [_lexicon.PlainQuestion] };
            }
        }
    }

    private static bool IsKind(Span span) => span.Role == SpanRole.Cue && span.Shows(Intent.Types);

    /// <summary>"What kind of staff" asks for staff, not for kinds.</summary>
    private static bool IsSomething(Span span) => span.Role is SpanRole.Content or SpanRole.Light or SpanRole.Alien && span.Cues.IsEmpty;

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

    private Span Single(Token token)
    {
        var traits = _lexicon.TraitsOf(token);
        var role = (traits & Filling) != 0 || token.Text is [_] or [>= '0' and <= '9', >= '0' and <= '9'] ? SpanRole.Filler
            : traits.HasFlag(WordTraits.Light) ? SpanRole.Light
            : _knownStems.Contains(token.Stem) ? SpanRole.Content
            : SpanRole.Alien;
        return new Span([token], role)
        {
            IsGeneric = traits.HasFlag(WordTraits.Generic),
            Meanings = role == SpanRole.Filler ? [] : [new Phrase([token.Stem], null)],
        };
    }

    private Span Combined(ImmutableArray<Token> tokens, int owner, List<Match> matches)
    {
        var (start, length, _, _) = matches[owner];
        var words = tokens.Slice(start, length);
        var isLight = words.All(_lexicon.IsLight);
        List<string> concepts = [];
        List<Phrase> meanings = [];
        List<Cue> cues = [];
        foreach (var match in matches)
        {
            if (match.Start == start && match.Length == length)
            {
                AddTo(concepts, match.Meaning?.Concept);
                AddTo(meanings, match.Meaning?.Phrase);
                AddTo(cues, match.Cue);
            }
        }

        return new Span(words, concepts.Count > 0 ? SpanRole.Concept
            : meanings.Count > 0 && !isLight ? SpanRole.Content
            : cues.Count > 0 ? SpanRole.Cue
            : isLight ? SpanRole.Light
            : SpanRole.Filler)
        {
            Concepts = [.. concepts.Distinct()],
            Meanings = [KnowledgePhrases.PhraseOf(words, _lexicon), .. meanings],
            Cues = [.. cues],
        };
    }

    private static void AddTo<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }
    }

    private readonly record struct Match(int Start, int Length, Meaning? Meaning, Cue? Cue)
    {
        public int Priority => (Length * 4) + (Meaning is null ? 0 : Meaning.Concept is null ? 1 : 2);
    }
}
