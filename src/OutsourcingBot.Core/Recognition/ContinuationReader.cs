using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads what makes sense only after another answer: "the rest", "the second one".</summary>
internal sealed class ContinuationReader(AnswerableIndex index)
{
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

        return question.Shows(Intent.Rest) && !question.Spans.Any(span => span.Role is SpanRole.Alien or SpanRole.Concept) && last.Kind is AnswerKind.List or AnswerKind.Table
            ? new Reading.Continued(question, last) { Confidence = 1, Evidence = question.TellingWords }
            : topic!.Intent == Answer.ClassifyIntent ? null : OfOrdinal(question, last);
    }

    /// <summary>"The second one" after a list or a table, or after one of its parts other than work that was placed: what is said of it there, or where it is explained.</summary>
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
        var said = part is null ? null : index.ExplanationOf(part) ?? part;
        return said is null ? null
            : new Reading.Answered(question, said, [.. said.Entry.Concepts]) { Confidence = 1, Evidence = question.TellingWords };
    }
}
