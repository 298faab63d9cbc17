using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Tells questions about where a piece of work belongs, which the questionnaire answers where the knowledge does not.</summary>
internal sealed class WorkQuestions(KnowledgeBase knowledge, AnswerableIndex index)
{
    private const double CertainAgainstClassifying = 0.85;

    /// <summary>Whether a question is about work that the knowledge does not list, or only wishes to classify some.</summary>
    public bool IsAboutWork(Question question, Candidate? best)
    {
        if (question.Shows(Intent.Classify))
        {
            return best is null || best.Score < CertainAgainstClassifying || best.Answerable.Kind is not (AnswerKind.Item or AnswerKind.Row or AnswerKind.List);
        }

        if (IsBareChoice(question))
        {
            return true;
        }

        var isOpen = best is null || best.Score < (AsksWhichOfTwo(question) ? CertainAgainstClassifying : QuestionRecognizer.Threshold);
        var asksElse = question.Shows(Intent.Which) || question.Shows(Intent.Compare);
        return isOpen && !asksElse && WorkIsNamedFirst(question)
            && (AsksWhichOfTwo(question) || (question.AsksWhetherItIs && question.Degree == 0 && IsMain(question) && question.Spans[^1].Role is SpanRole.Concept or SpanRole.Light));
    }

    /// <summary>"A or B?" and nothing else.</summary>
    public bool IsBareChoice(Question question) =>
        AsksWhichOfTwo(question) && question.Spans.All(span => span.Role is SpanRole.Concept or SpanRole.Filler || span.Shows(Intent.Verify));

    /// <summary>"And X?" after work was classified asks the same of X.</summary>
    public Question Continued(Question question, Topic? topic) =>
        question.IsFollowUp && topic is not null && question.Concepts.IsEmpty && WasAboutWork(topic)
        && question.Spans.Any(span => span.Role is SpanRole.Content or SpanRole.Alien)
            ? question.About(knowledge.MainConcepts) with { HasAlternatives = true }
            : question;

    private bool WasAboutWork(Topic topic) =>
        topic.Intent == Answer.ClassifyIntent || (topic is { Intent: Answer.VerifyIntent, Entry: { } last } && index.Find(last)?.Kind == AnswerKind.Item);

    private bool AsksWhichOfTwo(Question question) =>
        question.HasAlternatives && question.Concepts.Length == 2
        && knowledge.SiblingsOf(question.Concepts[0]).Contains(question.Concepts[1]);

    private bool IsMain(Question question) => question.Concepts is [var one] && knowledge.MainConcepts.Contains(one);

    private static bool WorkIsNamedFirst(Question question) =>
        question.Spans.TakeWhile(span => span.Role != SpanRole.Concept).Any(span => span.Role is SpanRole.Alien or SpanRole.Content);
}
