using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Recognition;

/// <summary>How well a kind of answer suits the form of a question, apart from the words they share.</summary>
internal static class AnswerFit
{
    private const double Unasked = 0.55;
    private const double NotMeant = 0.3;
    private const double RowAgainstItem = 0.99;

    /// <param name="signs">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="content">The weight of the question's content words that the answer accounts for.</param>
    /// <param name="cueContent">The weight of cues that are also words of the answer.</param>
    /// <param name="knowledge">The knowledge.</param>
    public static double Of(QuestionSigns signs, AnswerSigns answer, double content, double cueContent, KnowledgeBase knowledge) => answer.Answerable.Kind switch
    {
        AnswerKind.Definition => OfDefinition(signs, content, knowledge),
        AnswerKind.Expansion => signs.Shows(Intent.Expand) ? 1 : NotMeant,
        AnswerKind.List => answer.IsAsked ? 1 : signs.Shows(Intent.Count) && content > 0 ? 0.95 : Unasked,
        AnswerKind.Table => OfTable(signs),
        AnswerKind.Row => content > 0 || answer.Named >= 1 ? RowAgainstItem * OfRow(signs, answer, content) : NotMeant,
        AnswerKind.Item => content > 0 ? OfPart(signs) * answer.Named * OfOwner(signs, answer.Answerable, knowledge) : NotMeant,
        AnswerKind.Passage => answer.IsAsked ? 1 : content >= 0.9 ? 0.9 : Unasked,
        AnswerKind.Sentence => OfSentence(signs, answer.Answerable, content + cueContent),
        AnswerKind.Term => OfTerm(signs, answer),
        _ => 0,
    };

    private static double OfDefinition(QuestionSigns signs, double content, KnowledgeBase knowledge) =>
        signs.Shows(Intent.Which) && content > 0 ? 0.97
        : signs.Shows(Intent.Compare) && signs.Question.Concepts.Length > 1 && !knowledge.Compares(signs.Question.Concepts) ? 1.4
        : signs.Question.Concepts.IsEmpty && content < 1 ? NotMeant
        : content > 0 ? 0.85
        : signs.Shows(Intent.Expand) || signs.Shows(Intent.Verify) ? 0.8
        : 1;

    /// <summary>A single sentence answers a claim; to bare words it is an answer only where it has several of them.</summary>
    private static double OfSentence(QuestionSigns signs, Answerable answerable, double content)
    {
        var isAsked = signs.Shows(Intent.Verify) || signs.Shows(Intent.Which) || signs.Shows(Intent.How);
        return content < (isAsked ? 0.7 : 1.5) ? NotMeant
            : signs.Shows(Intent.Which) && answerable.Entry is Entry.Definition ? 0.96
            : 0.92;
    }

    private static double OfTable(QuestionSigns signs) =>
        signs.Shows(Intent.Compare) ? 1 : signs.Question.Concepts.Length > 1 ? 0.8 : NotMeant;

    /// <summary>Where nothing is asked of the sides, one word out of a cell is not enough: the question must name the aspect.</summary>
    private static double OfRow(QuestionSigns signs, AnswerSigns answer, double content)
    {
        var isAskedOfSides = signs.Shows(Intent.Which) || signs.Shows(Intent.Verify) || signs.Shows(Intent.Compare);
        var isNamed = answer.Named >= 1 || content >= 1.5 || signs.Question.Concepts.IsEmpty || signs.Shows(Intent.Require);
        return isAskedOfSides || isNamed || signs.IsStatement ? OfPart(signs) : Unasked;
    }

    /// <summary>A concept first, then a verb, and no question word anywhere: "A is rule based".</summary>
    public static bool IsStatement(Question question) =>
        question.Spans is [{ Role: SpanRole.Concept }, { Role: SpanRole.Filler or SpanRole.Light or SpanRole.Cue }, _, ..]
        && question.Spans.All(span => span.Cues.All(cue => cue.Intent is Intent.Require or Intent.Activities or Intent.Verify));

    /// <summary>Asked whose an item is, one of the concepts that are compared is meant.</summary>
    private static double OfOwner(QuestionSigns signs, Answerable answerable, KnowledgeBase knowledge) =>
        signs.Shows(Intent.Which) && !answerable.Entry.Concepts.Any(knowledge.IsMain) ? 0.9 : 1;

    private static double OfPart(QuestionSigns signs) =>
        signs.Shows(Intent.Which) || signs.Shows(Intent.Verify) || signs.Shows(Intent.Compare) ? 1
        : signs.Question.Concepts.Length > 0 ? 0.97 : 0.93;

    private static double OfTerm(QuestionSigns signs, AnswerSigns answer) =>
        answer.Named >= 1 ? 1 : signs.Shows(Intent.Which) ? 0.9 : NotMeant;
}
