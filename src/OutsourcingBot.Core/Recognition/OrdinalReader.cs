using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads which things of a list or a table a question means: "the second one", "number 2", "the last three", "the next one", "the fifth difference".</summary>
internal sealed class OrdinalReader(AnswerableIndex index, Lexicon lexicon)
{
    /// <summary>What a question that says nothing else means of what was shown last, or of what that is a part of; null where it means none of it.</summary>
    public Reading? OfShown(Question question, Answerable last)
    {
        var isPart = last.Kind is AnswerKind.Item or AnswerKind.Row;
        var isList = isPart || last.Kind is AnswerKind.List or AnswerKind.Table;
        if ((question.Ordinal ?? OnlyNumber(question) ?? (isPart ? Beside(question, last.Part) : null)) is not { } ordinal || !isList || question.Spans.Any(SaysMore))
        {
            return null;
        }

        var whole = index.OfEntry(last.Entry.Id).First();
        Answerable[] parts = [.. index.PartsOf(whole)];
        if (question.Number is > 1 and var number && ordinal is 1 or Question.Last)
        {
            return Part(question, whole, ordinal == 1 ? 0 : Math.Max(0, parts.Length - number));
        }

        var place = PlaceOf(ordinal, parts);
        return place >= parts.Length ? Part(question, whole, place)
            : place >= 0 ? Said(question, index.ExplanationOf(parts[place]) ?? parts[place])
            : null;
    }

    /// <summary>The part of a list or table that a question for it means, as in "the fifth difference"; what answers it as a whole where it means all.</summary>
    public Answerable OfAsked(Question question, Answerable whole)
    {
        if (whole.Kind is not (AnswerKind.List or AnswerKind.Table) || question.Ordinal is not { } ordinal || question.Number is not null || !CountsWhatIsAsked(question.Spans, whole))
        {
            return whole;
        }

        Answerable[] parts = [.. index.PartsOf(whole)];
        return parts.ElementAtOrDefault(PlaceOf(ordinal, parts)) ?? whole;
    }

    private static Reading.Continued Part(Question question, Answerable whole, int from) => new(question, whole, from) { Confidence = 1, Evidence = question.TellingWords };

    private static Reading.Answered Said(Question question, Answerable said) => new(question, said, [.. said.Entry.Concepts]) { Confidence = 1, Evidence = question.TellingWords };

    private static int PlaceOf(int ordinal, Answerable[] parts) => ordinal == Question.Last ? parts.Length - 1 : ordinal - 1;

    /// <summary>"The next one": the ordinal of what stands so far from a part; null where the question asks for none.</summary>
    private int? Beside(Question question, int part) =>
        question.Tokens.Select(token => lexicon.Steps.GetValueOrDefault(token.Text)).FirstOrDefault(step => step != 0) is not 0 and var steps ? Math.Max(0, part + 1 + steps) : null;

    private static int? OnlyNumber(Question question) => question is { Tokens.Length: 1, Number: >= 1 } ? question.Number : null;

    private bool SaysMore(Span span) =>
        span.IsTelling && !(span.Tokens is [var only] && lexicon.Steps.ContainsKey(only.Text));

    /// <summary>Whether the ordinal stands beside the words for what the list or table tells: "first" may also begin what somebody says.</summary>
    private bool CountsWhatIsAsked(ImmutableArray<Span> spans, Answerable whole)
    {
        Span[] telling = [.. spans.Where(span => !IsNumbering(span) && span.Role != SpanRole.Concept)];
        var place = Array.FindIndex(telling, span => span.Tokens is [var only] && lexicon.Ordinals.ContainsKey(only.Text));
        place = place >= 0 ? place : Array.FindLastIndex(telling, span => span.Tokens is [{ Text: [>= '0' and <= '9', ..] }]);
        return telling.Where((span, i) => Math.Abs(i - place) == 1).Any(span => whole.Intents.Any(span.Shows));
    }

    private bool IsNumbering(Span span) => span.Tokens is [var only] && lexicon.IsNumbering(only);
}
