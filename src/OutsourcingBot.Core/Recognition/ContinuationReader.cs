using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads what makes sense only after another answer: "the rest", "the second one".</summary>
internal sealed class ContinuationReader(AnswerableIndex index, Lexicon lexicon)
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

    /// <summary>
    /// "The second one", "number 2", "2" or "the last three" after a list or a table, or after one of its parts other than work that was placed: what is said of
    /// it there, or where a single one is explained.
    /// </summary>
    private Reading? OfOrdinal(Question question, Answerable last)
    {
        var isList = last.Kind is AnswerKind.List or AnswerKind.Table or AnswerKind.Item or AnswerKind.Row;
        if ((question.Ordinal ?? OnlyNumber(question)) is not { } ordinal || !isList || question.Spans.Any(SaysMore))
        {
            return null;
        }

        var whole = index.OfEntry(last.Entry.Id).First();
        Answerable[] parts = [.. index.PartsOf(whole)];
        if (question.Number is > 1 and var number && ordinal is 1 or Question.Last)
        {
            return new Reading.Continued(question, whole, ordinal == 1 ? 0 : Math.Max(0, parts.Length - number)) { Confidence = 1, Evidence = question.TellingWords };
        }

        var place = ordinal == Question.Last ? parts.Length - 1 : ordinal - 1;
        if (place >= parts.Length)
        {
            return new Reading.Continued(question, whole, place) { Confidence = 1, Evidence = question.TellingWords };
        }

        var said = place < 0 ? null : index.ExplanationOf(parts[place]) ?? parts[place];
        return said is null ? null : new Reading.Answered(question, said, [.. said.Entry.Concepts]) { Confidence = 1, Evidence = question.TellingWords };
    }

    private bool SaysMore(Span span) =>
        span.Role is SpanRole.Alien or SpanRole.Concept or SpanRole.Content && !(span.Tokens is [var only] && lexicon.IsNumbering(only));

    private static int? OnlyNumber(Question question) => question is { Tokens.Length: 1, Number: >= 1 } ? question.Number : null;
}
