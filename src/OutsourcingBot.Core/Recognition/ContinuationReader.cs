using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads what makes sense only after another answer: "the rest", "the second one", "and B?".</summary>
internal sealed class ContinuationReader(KnowledgeBase knowledge, AnswerableIndex index)
{
    private const double AlmostCertain = 0.95;

    /// <summary>The reading; null where the question stands for itself.</summary>
    public Reading? Read(Question question, Topic? topic)
    {
        var last = topic?.Entry is { } id ? index.Find(id) : null;
        if (question.Shows(Intent.Source) && !question.Spans.Any(span => span.Role is SpanRole.Alien or SpanRole.Concept or SpanRole.Content))
        {
            return new Reading.SourceAsked(question, last) { Confidence = 1, Evidence = question.TellingWords };
        }

        if (last is null)
        {
            return null;
        }

        var named = OfTheOther(question, topic!);
        return question.Shows(Intent.Rest) && named.Concepts.IsEmpty && last.Kind is AnswerKind.List or AnswerKind.Table
            ? new Reading.Continued(question, last) { Confidence = 1, Evidence = question.TellingWords }
            : OfOrdinal(question, last) ?? OfOtherConcept(named, last);
    }

    /// <summary>"The second one" after a list or a table, or after one of its parts.</summary>
    private Reading.Answered? OfOrdinal(Question question, Answerable last)
    {
        var isList = last.Kind is AnswerKind.List or AnswerKind.Table or AnswerKind.Item or AnswerKind.Row;
        if (question.Ordinal is not { } ordinal || !isList
            || question.Spans.Any(span => span.Role is SpanRole.Alien or SpanRole.Concept or SpanRole.Content))
        {
            return null;
        }

        var parts = index.OfEntry(last.Entry.Id).Where(part => part.Kind is AnswerKind.Item or AnswerKind.Row).ToArray();
        var part = ordinal == -1 ? parts.LastOrDefault() : parts.ElementAtOrDefault(ordinal - 1);
        return part is null ? null
            : new Reading.Answered(question, part, [.. part.Entry.Concepts]) { Confidence = 1, Evidence = question.TellingWords };
    }

    /// <summary>"The other one" stands for the one of the two compared that was not spoken of.</summary>
    private Question OfTheOther(Question question, Topic topic)
    {
        var other = knowledge.PairOf(topic.Concepts).Where(concept => !topic.Concepts.Contains(concept)).ToArray();
        return question.SpeaksOfOther && other.Length == 1 && topic.Concepts.Length == 1
            ? question.About([.. other]) with { IsFollowUp = true }
            : question;
    }

    /// <summary>"And B?" after something was said about A: the same of B, or nothing where that is not said.</summary>
    private Reading? OfOtherConcept(Question question, Answerable last)
    {
        var asksNothingElse = question.SpeaksOfOther
            || question.Spans.All(span => span.Role is SpanRole.Concept or SpanRole.Filler || span.Shows(Intent.Define));
        if (!question.IsFollowUp || !asksNothingElse || question.Concepts is not [var concept, ..])
        {
            return null;
        }

        var same = last.Concepts.Contains(concept) ? last : index.Counterpart(last, concept);
        return same is not null
            ? new Reading.Answered(question, same, question.Concepts) { Confidence = AlmostCertain, Evidence = question.TellingWords }
            : new Reading.NearMiss(question, question.Concepts, index.DefinitionOf(concept)) { Evidence = question.TellingWords };
    }
}
