using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>How well a kind of answer suits the form of a question, apart from the words they share.</summary>
internal static class AnswerFit
{
    private const double Unasked = 0.55;
    private const double NotMeant = 0.3;
    private const double RowAgainstItem = 0.99;

    /// <param name="question">The question.</param>
    /// <param name="answerable">The answer.</param>
    /// <param name="content">The weight of the question's content words that the answer accounts for.</param>
    /// <param name="cueContent">The weight of cues that are also words of the answer.</param>
    /// <param name="knowledge">The knowledge.</param>
    public static double Of(Question question, Answerable answerable, double content, double cueContent, KnowledgeBase knowledge) => answerable.Kind switch
    {
        AnswerKind.Definition => OfDefinition(question, content, knowledge),
        AnswerKind.Expansion => question.Shows(Intent.Expand) ? 1 : NotMeant,
        AnswerKind.List => IsAsked(question, answerable) ? 1 : question.Shows(Intent.Count) && content > 0 ? 0.95 : Unasked,
        AnswerKind.Table => OfTable(question),
        AnswerKind.Row => content > 0 || Named(question, answerable) >= 1 ? RowAgainstItem * OfRow(question, answerable, content) : NotMeant,
        AnswerKind.Item => content > 0 ? OfPart(question) * Named(question, answerable) * OfOwner(question, answerable, knowledge) : NotMeant,
        AnswerKind.Passage => IsAsked(question, answerable) ? 1 : content >= 0.9 ? 0.9 : Unasked,
        AnswerKind.Sentence => OfSentence(question, answerable, content + cueContent),
        AnswerKind.Term => OfTerm(question, answerable),
        _ => 0,
    };

    private static double OfDefinition(Question question, double content, KnowledgeBase knowledge) =>
        question.Shows(Intent.Which) && content > 0 ? 0.97
        : question.Shows(Intent.Compare) && question.Concepts.Length > 1 && !knowledge.Compares(question.Concepts) ? 1.4
        : question.Concepts.IsEmpty && content < 1 ? NotMeant
        : content > 0 ? 0.85
        : question.Shows(Intent.Expand) || question.Shows(Intent.Verify) ? 0.8
        : 1;

    /// <summary>A single sentence answers a claim; to bare words it is an answer only where it has several of them.</summary>
    private static double OfSentence(Question question, Answerable answerable, double content)
    {
        var isAsked = question.Shows(Intent.Verify) || question.Shows(Intent.Which) || question.Shows(Intent.How);
        return content < (isAsked ? 0.7 : 1.5) ? NotMeant
            : question.Shows(Intent.Which) && answerable.Entry is Entry.Definition ? 0.96
            : 0.92;
    }

    private static double OfTable(Question question) =>
        question.Shows(Intent.Compare) ? 1 : question.Concepts.Length > 1 ? 0.8 : NotMeant;

    /// <summary>Where nothing is asked of the sides, one word out of a cell is not enough: the question must name the aspect.</summary>
    private static double OfRow(Question question, Answerable answerable, double content)
    {
        var isAskedOfSides = question.Shows(Intent.Which) || question.Shows(Intent.Verify) || question.Shows(Intent.Compare);
        var isNamed = Named(question, answerable) >= 1 || content >= 1.5 || question.Concepts.IsEmpty || question.Shows(Intent.Require);
        return isAskedOfSides || isNamed || IsStatement(question) ? OfPart(question) : Unasked;
    }

    /// <summary>A concept first, then a verb, and no question word anywhere: "A is rule based".</summary>
    public static bool IsStatement(Question question) =>
        question.Spans is [{ Role: SpanRole.Concept }, { Role: SpanRole.Filler or SpanRole.Light or SpanRole.Cue }, _, ..]
        && question.Spans.All(span => span.Cues.All(cue => cue.Intent is Intent.Require or Intent.Activities or Intent.Verify));

    /// <summary>Asked whose an item is, one of the concepts that are compared is meant.</summary>
    private static double OfOwner(Question question, Answerable answerable, KnowledgeBase knowledge) =>
        question.Shows(Intent.Which) && !answerable.Entry.Concepts.Any(knowledge.IsMain) ? 0.9 : 1;

    private static double OfPart(Question question) =>
        question.Shows(Intent.Which) || question.Shows(Intent.Verify) || question.Shows(Intent.Compare) ? 1
        : question.Concepts.Length > 0 ? 0.97 : 0.93;

    private static double OfTerm(Question question, Answerable answerable) =>
        Named(question, answerable) >= 1 ? 1 : question.Shows(Intent.Which) ? 0.9 : NotMeant;

    /// <summary>The share of the answer's name that the question says.</summary>
    public static double Named(Question question, Answerable answerable)
    {
        var said = answerable.Name.Count(stem => question.Spans.Any(span => span.Meanings.Any(meaning => meaning.Stems.Contains(stem))));
        return answerable.Name.Count == 0 ? 0 : (double)said / answerable.Name.Count;
    }

    /// <summary>Whether the question shows an intent that is particular to the answer.</summary>
    public static bool IsAsked(Question question, Answerable answerable)
    {
        foreach (var intent in answerable.Intents)
        {
            if (intent is not (Intent.Count or Intent.How or Intent.None) && question.Shows(intent))
            {
                return true;
            }
        }

        return false;
    }
}
