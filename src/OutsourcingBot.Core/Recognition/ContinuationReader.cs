using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads what makes sense only after another answer: "the rest", "the second one".</summary>
internal sealed class ContinuationReader(AnswerableIndex index, OrdinalReader ordinals)
{
    /// <summary>The reading; null where the question stands for itself.</summary>
    public Reading? Read(Question question, Topic? topic)
    {
        var last = topic?.Entry is { } id ? index.Find(id) : null;
        if (question.Shows(Intent.Source) && !question.Spans.Any(span => span.IsTelling))
        {
            return new Reading.SourceAsked(question, last) { Confidence = 1, Evidence = question.TellingWords };
        }

        if (last is null)
        {
            return null;
        }

        return question.Shows(Intent.Rest) && !question.Spans.Any(span => span.IsTelling) && last.Kind is AnswerKind.List or AnswerKind.Table
            ? new Reading.Continued(question, last) { Confidence = 1, Evidence = question.TellingWords }
            : topic!.Intent == Answer.ClassifyIntent ? null : ordinals.OfShown(question, last);
    }
}
