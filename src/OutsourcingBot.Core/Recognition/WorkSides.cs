using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Which of the sides that work can be on a question names, and how.</summary>
internal sealed class WorkSides(KnowledgeBase knowledge)
{
    /// <summary>The sides it names, in order.</summary>
    public string[] Of(Question question) => question.Concepts.IsEmpty ? [] : [.. question.Concepts.Where(concept => knowledge.MainConcepts.Contains(concept))];

    /// <summary>"A or B": whether it sets the sides as alternatives.</summary>
    public bool AreAlternatives(Question question) =>
        question.HasAlternatives && Of(question) is [var one, var other] && knowledge.SiblingsOf(one).Contains(other);

    /// <summary>"A or B?" and nothing else.</summary>
    public bool AreAll(Question question) =>
        AreAlternatives(question) && question.Spans.All(span => span.Role is SpanRole.Concept or SpanRole.Filler || span.Shows(Intent.Verify));

    /// <summary>Whether it names one side and nothing else of the knowledge.</summary>
    public bool IsOne(Question question) => question.Concepts is [var one] && knowledge.MainConcepts.Contains(one);

    /// <summary>The same question, asked of both.</summary>
    public Question AskedOf(Question question) => question.About(knowledge.MainConcepts) with { HasAlternatives = true };
}
