using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Finds what tells the answer to a question about a table.</summary>
internal sealed class DecidingRow(AnswerableIndex index, RowJudge rowJudge, Lexicon lexicon)
{
    /// <summary>What tells the answer: of a table, the row that decides which side is meant, or those that are named.</summary>
    public Answerable Of(Reading.Answered reading)
    {
        if (reading.Best is { Kind: AnswerKind.Table, Entry: Entry.Comparison whole } && rowJudge.Named(reading.Question, whole).Find(together => together.Count > 1) is [var first, ..])
        {
            return AnswerableOf(whole, first);
        }

        if (reading.Best is not { Kind: AnswerKind.Row, Entry: Entry.Comparison table, Part: var part } || !ComparisonAnswers.AsksWhich(reading.Question))
        {
            return reading.Best;
        }

        var row = rowJudge.Deciding(reading.Question, table, table.Rows[part]);
        return row == table.Rows[part] ? DegreeElsewhere(reading.Question, table, row) ?? reading.Best : AnswerableOf(table, row);
    }

    private Answerable AnswerableOf(Entry.Comparison table, Row row) => index.OfEntry(table.Id).First(part => part.Kind == AnswerKind.Row && table.Rows[part.Part] == row);

    /// <summary>
    /// The sentence that says of another concept to which degree something holds, where the row only says that it holds of one: "which takes more skill?" is not told
    /// by a row that asks "communication skills" of one, where "a high level of skill" is said of the other. Null where none does.
    /// </summary>
    private Answerable? DegreeElsewhere(Question question, Entry.Comparison table, Row row)
    {
        if (question.Degree == 0 || rowJudge.Holds(question, table, row) is not [var only] || row.Cells.SelectMany(lexicon.Tokenize).Any(token => lexicon.Degree(token) != 0))
        {
            return null;
        }

        var words = question.Spans.Where(span => span.Role == SpanRole.Content).SelectMany(span => span.Tokens).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        var least = Math.Max(1, row.Cells.Max(cell => Said(words, cell)));
        return table.Concepts.Where(rival => rival != only).SelectMany(rival => index.Postings.OfOneConcept(AnswerKind.Sentence, rival)).Select(place => index.All[place])
            .FirstOrDefault(sentence => EntryAnswers.SentenceOf(sentence).Text is var text && Said(words, text) >= least && lexicon.Tokenize(text).Any(token => lexicon.Degree(token) == question.Degree));
    }

    private int Said(HashSet<string> stems, string text) => lexicon.Stems(text).Distinct().Count(stems.Contains);
}
