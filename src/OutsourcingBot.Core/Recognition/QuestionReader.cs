using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Locations;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Finds in a question what can be said of it before it is known what answers it.</summary>
internal sealed class QuestionReader
{
    /// <summary>"The two" are those that were spoken of, not so many of a list.</summary>
    private const int Two = 2;

    private readonly Lexicon _lexicon;
    private readonly SpokenNames _spoken;
    private readonly PlaceReader? _places;
    private readonly NumberModel _numbers;
    private readonly SpellingRepair _spelling;
    private readonly SpanReader _spans;

    public QuestionReader(Lexicon lexicon, KnowledgePhrases phrases, SpellingRepair spelling, SpokenNames spoken, PlaceReader? places)
    {
        _lexicon = lexicon;
        _spoken = spoken;
        _places = places;
        _numbers = new NumberModel(lexicon);
        _spelling = spelling;
        _spans = new SpanReader(lexicon, phrases);
    }

    /// <summary>Reads one sentence of any content.</summary>
    public Question Read(string text)
    {
        var tokens = _spelling.Repair(_lexicon.Tokenize(_spoken.Named(Gaps.Asked(PlaceReader.Marked(text), _lexicon.Gap))));
        var stems = Lexicon.StemsOf(tokens);
        var named = _places is null ? [] : _places.Find([.. tokens.Select(token => token.Text)]);
        var spans = WithPlaces(_spans.Read(tokens, stems), named);
        var numbers = _numbers.Find(tokens);
        // Numbers in phrases that are said around a question, such as "in one line", ask for nothing.
        numbers.RemoveAll(number => spans[SpanAt(spans, number.Start)] is { Role: SpanRole.Filler, Tokens.Length: > 1 });
        spans = WithoutNumberings(spans, tokens, numbers);
        var speaksOfBoth = _lexicon.SpeaksOfBoth(stems);
        var asked = StartOfChoice(spans) is > 0 and var start ? tokens[start..] : tokens;
        return new Question(spans)
        {
            Concepts = ConceptsOf(spans),
            IsNegated = IsNegated(asked),
            Degree = Degree(asked),
            Number = Value(numbers, NumberModel.NumberType) is var number && speaksOfBoth && number == Two ? null : number,
            Ordinal = Value(numbers, NumberModel.OrdinalType),
            HasPronoun = spans.Any(HasPronoun),
            AsksWhetherItIs = tokens.Length > 0 && _lexicon.IsCopula(tokens[0]) && !HasPrepositionBeforeConcept(spans),
            SpeaksOfOther = _lexicon.SpeaksOfOther(stems),
            SpeaksOfBoth = speaksOfBoth,
            Distance = _places?.Between(named),
            HasQuestionMark = text.TrimEnd().EndsWith('?'),
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

    /// <summary>Where it asks which of several something holds of, behind what is told before: "we don't agree which is cheaper"; 0 where it does not.</summary>
    private static int StartOfChoice(ImmutableArray<Span> spans)
    {
        var (place, start, saysMore) = (0, 0, false);
        foreach (var span in spans)
        {
            (start, saysMore) = span.Shows(Intent.Which) ? (place, false) : (start, saysMore || span.Role is SpanRole.Content or SpanRole.Alien);
            place += span.Tokens.Length;
        }

        return saysMore ? start : 0;
    }

    private bool IsNegated(ImmutableArray<Token> tokens)
    {
        for (var place = 0; place < tokens.Length; place++)
        {
            if (_lexicon.IsNegation(tokens[place]) && !_lexicon.BeginsQuestion(tokens[0]) && !EmptyNegation.Is(tokens, place, _lexicon))
            {
                return !IsContrast(tokens, place);
            }
        }

        return false;
    }

    /// <summary>"A and not B" says what holds first; only what does not hold is said behind the negation.</summary>
    private bool IsContrast(ImmutableArray<Token> tokens, int negation) =>
        negation > 0 && _lexicon.IsConjunction(tokens[negation - 1].Text) && tokens.Take(negation - 1).Any(token => !_lexicon.Knows(token));

    /// <summary>That of the first word that has one.</summary>
    private int Degree(ImmutableArray<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (_lexicon.Degree(token) is not 0 and var degree)
            {
                return degree;
            }
        }

        return 0;
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

    /// <summary>The words of a place are one span, where they mean nothing else in the knowledge.</summary>
    private static ImmutableArray<Span> WithPlaces(ImmutableArray<Span> spans, ImmutableArray<PhraseMatch<NamedCountry>> named)
    {
        foreach (var place in named)
        {
            var (first, last) = (SpanAt(spans, place.Start), SpanAt(spans, place.End - 1));
            ImmutableArray<Token> words = [.. spans[first..(last + 1)].SelectMany(span => span.Tokens)];
            if (words.Length == place.Length && spans[first..(last + 1)].All(span => span.Cues.IsEmpty && span.Role is not (SpanRole.Concept or SpanRole.Content)))
            {
                spans = [.. spans[..first], new Span(words, SpanRole.Alien) { Meanings = [.. words.Select(Phrase.Of)], IsPlace = true }, .. spans[(last + 1)..]];
            }
        }

        return spans;
    }

    /// <summary>"Number" in "number 3" says nothing by itself.</summary>
    private ImmutableArray<Span> WithoutNumberings(ImmutableArray<Span> spans, ImmutableArray<Token> tokens, List<Microsoft.Recognizers.Text.ModelResult> numbers)
    {
        foreach (var number in numbers)
        {
            if (number.TypeName == NumberModel.OrdinalType && number.Start > 0 && _lexicon.IsNumbering(tokens[number.Start - 1])
                && SpanAt(spans, number.Start - 1) is var place && spans[place].Tokens.Length == 1)
            {
                spans = spans.SetItem(place, new Span(spans[place].Tokens, SpanRole.Filler));
            }
        }

        return spans;
    }

    /// <summary>The index of the span that a word belongs to.</summary>
    private static int SpanAt(ImmutableArray<Span> spans, int word)
    {
        var (place, end) = (0, spans[0].Tokens.Length);
        while (end <= word)
        {
            end += spans[++place].Tokens.Length;
        }

        return place;
    }

    private static int? Value(List<Microsoft.Recognizers.Text.ModelResult> numbers, string type) =>
        (int?)numbers.Find(number => number.TypeName == type)?.Resolution[NumberModel.ValueKey];
}
