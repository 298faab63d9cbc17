using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>How well a kind of answer suits the form of a question, apart from the words they share.</summary>
internal static class AnswerFit
{
    private const double Unasked = 0.55;
    private const double NotMeant = 0.3;

    /// <param name="question">The question.</param>
    /// <param name="answerable">The answer.</param>
    /// <param name="content">The weight of the question's content words that the answer accounts for.</param>
    public static double Of(Question question, Answerable answerable, double content) => answerable.Kind switch
    {
        AnswerKind.Definition => OfDefinition(question, content),
        AnswerKind.Expansion => question.Shows(Intent.Expand) ? 1 : NotMeant,
        AnswerKind.List => IsAsked(question, answerable) ? 1 : question.Shows(Intent.Count) && content > 0 ? 0.95 : Unasked,
        AnswerKind.Table => OfTable(question),
        AnswerKind.Row or AnswerKind.Item => content > 0 ? OfPart(question) : NotMeant,
        AnswerKind.Passage => IsAsked(question, answerable) ? 1 : content >= 1 ? 0.9 : Unasked,
        AnswerKind.Sentence => content >= 1 ? 0.88 : NotMeant,
        AnswerKind.Term => OfTerm(question, answerable),
        _ => 0,
    };

    private static double OfDefinition(Question question, double content) =>
        question.Shows(Intent.Which) && content > 0 ? 0.97
        : question.Shows(Intent.Expand) || question.Shows(Intent.Verify) ? 0.8
        : 1;

    private static double OfTable(Question question) =>
        question.Shows(Intent.Compare) ? 1 : question.Concepts.Length > 1 ? 0.8 : NotMeant;

    private static double OfPart(Question question) =>
        question.Shows(Intent.Which) || question.Shows(Intent.Verify) || question.Shows(Intent.Compare) ? 1
        : question.Concepts.Length > 0 ? 0.97 : 0.93;

    private static double OfTerm(Question question, Answerable answerable)
    {
        foreach (var stem in answerable.Strong)
        {
            if (!question.Spans.Any(span => span.Meanings.Any(meaning => meaning.Contains(stem))))
            {
                return question.Shows(Intent.Which) ? 0.9 : NotMeant;
            }
        }

        return 1;
    }

    /// <summary>Whether the question shows an intent that is particular to the answer.</summary>
    private static bool IsAsked(Question question, Answerable answerable)
    {
        foreach (var intent in answerable.Intents)
        {
            if (intent is not (Intent.Count or Intent.None) && question.Shows(intent))
            {
                return true;
            }
        }

        return false;
    }
}
