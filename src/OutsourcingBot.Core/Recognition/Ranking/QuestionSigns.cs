using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What every answer is held against in a question, worked out once.</summary>
internal sealed class QuestionSigns
{
    private static readonly IntentSet OfAnyAnswer = IntentSet.Of([Intent.Count, Intent.How, Intent.None]);
    private static readonly IntentSet OfWhatThingsAre = IntentSet.Of([Intent.Define, Intent.Meaning, Intent.Verify, Intent.Which, Intent.How]);

    private readonly AnswerableIndex _index;
    private readonly int[] _words;
    private readonly IntentSet _shown;

    public QuestionSigns(Question question, AnswerableIndex index)
    {
        (Question, _index, _shown) = (question, index, question.Shown);
        var words = new List<int>();
        foreach (var span in question.Spans)
        {
            foreach (var meaning in span.Meanings)
            {
                words.AddRange(index.Vocabulary.NumbersOf(meaning.Stems.AsSpan()));
            }
        }

        _words = [.. words];
        Spans = [.. question.Spans.Select(span => new SpanSigns(span, Tally.WeightOf(span), span.Shown))];
        Weight = Spans.Sum(span => span.Weight);
        Shown = _shown.ToArray();
        AsksOfThings = _shown.Except(OfWhatThingsAre) != default;
        IsStatement = AnswerFit.IsStatement(question);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Its spans.</summary>
    public ImmutableArray<SpanSigns> Spans { get; }

    /// <summary>What all spans weigh.</summary>
    public double Weight { get; }

    /// <summary>The intents it shows.</summary>
    public ImmutableArray<Intent> Shown { get; }

    /// <summary>Whether it asks for something particular, such as reasons, rather than what something is.</summary>
    public bool AsksOfThings { get; }

    /// <summary>Whether it states something.</summary>
    public bool IsStatement { get; }

    public bool Shows(Intent intent) => _shown.Contains(intent);

    /// <summary>Whether it denies something that answers of a kind say as a whole.</summary>
    public bool DeniesWhole(AnswerKind kind) => Question.IsNegated && kind is not (AnswerKind.Row or AnswerKind.Item or AnswerKind.Sentence);

    /// <summary>What it says of an answer.</summary>
    public AnswerSigns Of(Answerable answerable)
    {
        var intents = IntentSet.Of(answerable.Intents.AsSpan());
        return new(answerable, intents, IsAsked(intents), Named(answerable));
    }

    /// <summary>Whether the question shows one of the intents, and that is particular to what satisfies it.</summary>
    public bool IsAsked(IntentSet intents) => _shown.Except(OfAnyAnswer).Overlaps(intents);

    private double Named(Answerable answerable)
    {
        var name = _index.Texts.WordsOf(answerable.Name);
        var said = 0;
        foreach (var word in name)
        {
            said += _words.AsSpan().Contains(word) ? 1 : 0;
        }

        return said == 0 ? 0 : (double)said / name.Length;
    }
}

/// <summary>What every answer is held against in one span of a question.</summary>
/// <param name="Span">The span.</param>
/// <param name="Weight">What it weighs.</param>
/// <param name="Shown">The intents it shows.</param>
internal readonly record struct SpanSigns(Span Span, double Weight, IntentSet Shown);

/// <summary>What a question says of an answer.</summary>
/// <param name="Answerable">The answer.</param>
/// <param name="Intents">The intents that it satisfies.</param>
/// <param name="IsAsked">Whether the question shows an intent that is particular to it.</param>
/// <param name="Named">The share of its name that the question says.</param>
internal readonly record struct AnswerSigns(Answerable Answerable, IntentSet Intents, bool IsAsked, double Named);
