using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>How much of the words of a question the words of an answer account for.</summary>
internal sealed class WordCredits(AnswerableIndex index, QuestionSigns signs)
{
    private const double WeakCredit = 0.75;
    private const double AskedWeakCredit = 0.95;
    private const double TogetherCredit = 0.95;
    private const double ScatteredCredit = 0.75;

    /// <summary>A concept's name counts as words only in names; a generic noun is no reason to choose a definition.</summary>
    public static bool Counts(Span span, Answerable answerable) =>
        !(span.Role == SpanRole.Concept && answerable.Kind is not (AnswerKind.Term or AnswerKind.Item))
        && !(span.IsGeneric && answerable.Kind is AnswerKind.Definition or AnswerKind.Term);

    /// <summary>What a word counts that is only like one of the question.</summary>
    public static double OfLike(bool isStrong) => isStrong ? 1 : WeakCredit;

    /// <summary>What a word of the answer counts.</summary>
    /// <param name="isStrong">Whether the answer is named by it rather than merely containing it.</param>
    /// <param name="answerable">The answer.</param>
    public double OfWord(bool isStrong, Answerable answerable) => isStrong ? 1
        : answerable.Kind == AnswerKind.Passage && signs.IsAsked(IntentSet.Of(answerable.Intents.AsSpan())) ? AskedWeakCredit
        : WeakCredit;

    /// <summary>What those of some words count together that the answer has.</summary>
    public double SumOf(int[] words, Answerable answerable)
    {
        var sum = 0.0;
        foreach (var word in words)
        {
            var isStrong = index.Texts.Contains(answerable.Strong, word);
            sum += isStrong || index.Texts.Contains(answerable.Weak, word) ? OfWord(isStrong, answerable) : 0;
        }

        return sum;
    }

    /// <summary>All words of a phrase in order; null for a single word.</summary>
    public int[]? TogetherOf(Phrase phrase) =>
        phrase.Words.Length == 1 ? null : index.Vocabulary.NumbersOf(phrase.Words.AsSpan());

    /// <summary>The share of a phrase that an answer accounts for.</summary>
    /// <param name="together">The phrase as <see cref="TogetherOf"/> has it.</param>
    /// <param name="share">The share of its words that the answer has.</param>
    /// <param name="answerable">The answer.</param>
    public double OfPhrase(int[]? together, double share, Answerable answerable) =>
        together is null ? share
        : index.Texts.HasInARow(answerable.Text, together) ? Math.Max(share, TogetherCredit)
        : share * ScatteredCredit;
}
