using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says what a table says: all of it, some rows, or which side of one row holds.</summary>
internal sealed class ComparisonAnswers(Phrasing phrasing, RowJudge judge)
{
    /// <summary>Where what a question asks for begins: "the last two differences".</summary>
    public static int From(Question question, Entry.Comparison table) =>
        question is { Ordinal: Question.Last, Number: { } number } ? Math.Max(0, table.Rows.Length - number) : 0;

    /// <param name="said">The table.</param>
    /// <param name="number">How many rows are asked for; null for all.</param>
    /// <param name="from">The index of the first of them.</param>
    /// <param name="isRest">Whether the rows before were shown already.</param>
    public Answer Table(Answerable said, int? number, int from, bool isRest = false)
    {
        var table = (Entry.Comparison)said.Entry;
        var texts = phrasing.Texts;
        var count = Math.Clamp(number ?? int.MaxValue, 1, table.Rows.Length - from);
        var rows = table.Rows.Skip(from).Take(count).ToArray();
        var lead = phrasing.Fill(
            count == table.Rows.Length ? texts.CompareAll : isRest && from + count == table.Rows.Length ? texts.CompareRest : count == 1 ? texts.CompareOne : texts.CompareSome,
            ("left", phrasing.Name(table.Concepts[0])), ("right", phrasing.Name(table.Concepts[1])),
            ("count", count.ToString(CultureInfo.InvariantCulture)), ("total", table.Rows.Length.ToString(CultureInfo.InvariantCulture)));
        return new Answer($"{lead}\n\n{phrasing.Numbered(rows.Select(row => phrasing.Row(table, row, table.Concepts)), from + 1)}", said, table.Concepts)
        {
            Intent = "compare",
            Shown = from + count,
            Card = Card(table, rows, lead),
            Citations = [Cite.Text(table.Source, rows[0].Line, string.Join("; ", rows.Select(row => row.Aspect)))],
        };
    }

    private Card.Comparison Card(Entry.Comparison table, IEnumerable<Row> rows, string lead) => new()
    {
        Lead = lead,
        Columns = [.. table.Concepts.Select(phrasing.Knowledge.ShortNameOf)],
        Rows = [.. rows.Select(row => new ComparedAspect(row.Aspect, [.. row.Cells.Select(Phrasing.Capitalised)]))],
        Source = phrasing.Source(table.Source.Heading, table.Source.File),
    };

    /// <summary>Whether a question about a row asks which side something holds of.</summary>
    public static bool AsksWhich(Question question) => question.Shows(Intent.Which) && question.Concepts.Length != 1;

    /// <summary>Says which side holds where the question asks that, or else both sides.</summary>
    public Answer Row(Reading.Answered reading, Entry.Comparison table)
    {
        var (question, row) = (reading.Question, table.Rows[reading.Best.Part]);
        var fact = phrasing.Clauses(table, row, reading.Concepts) + ".";
        var named = judge.Named(question, table).Find(together => together.Contains(row)) ?? [row];
        var both = new Answer(string.Join('\n', named.Select(one => phrasing.Row(table, one, reading.Concepts))), reading.Best, table.Concepts)
        {
            Intent = "compare",
            Aspect = row.Aspect,
            Fact = fact,
            Citations = [.. named.Select(one => Cite.Text(table.Source, one.Line, phrasing.Clauses(table, one, reading.Concepts) + "."))],
        };
        return AsksWhich(question) ? Which(both, judge.Holds(question, table, row), table, row) : both;
    }

    /// <summary>What is said of one concept, as the answer to which of them it holds of.</summary>
    public Answer Which(Answer answer, string concept) => answer with
    {
        Intent = "which-one",
        Verdict = phrasing.Knowledge.ShortNameOf(concept),
        Text = phrasing.Fill(phrasing.Texts.Which, ("concept", phrasing.Name(concept)), ("fact", answer.Text)),
    };

    private Answer Which(Answer both, ImmutableArray<string> holds, Entry.Comparison table, Row row) => holds is [var only]
        ? Which(both with { Text = Phrasing.Capitalised(phrasing.Clauses(table, row, holds)) + "." }, only)
        : both with { Intent = "which-one" };
}
