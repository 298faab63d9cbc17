using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Benchmarks.Scoring;

/// <summary>The engines side by side, as a table in Markdown.</summary>
internal sealed class PeersTable(ImmutableArray<Column> columns)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public void Write(TextWriter output)
    {
        WriteRow(output, "part", "kind", "questions", column => column.Name);
        WriteRow(output, "---", "---", "---:", _ => "---:");
        WritePart(output, QuestionParts.Open, isHeldOut: false);
        WritePart(output, QuestionParts.HeldOut, isHeldOut: true);
        WriteRow(output, "all", "median µs a question", string.Empty, column => column.Microseconds.ToString("0", Culture));
        WriteRow(output, "open", "threshold", string.Empty, column => column.Threshold?.ToString("0.00", Culture) ?? "its own");
    }

    private void WritePart(TextWriter output, string part, bool isHeldOut)
    {
        foreach (var kind in QuestionKinds.All)
        {
            WriteShare(output, part, kind, question => question.IsHeldOut == isHeldOut && question.Kind == kind, Mark.Right);
        }

        WriteShare(output, part, "all", question => question.IsHeldOut == isHeldOut, Mark.Right);
        WriteShare(output, part, "comparable", question => question.IsHeldOut == isHeldOut && PeerJudge.IsComparable(question), Mark.Right);
        WriteShare(output, part, "all: wrong answers", question => question.IsHeldOut == isHeldOut, Mark.Wrong);
        WriteRow(output, part, "in, without threshold", string.Empty, column => column.Undeclined is { } results
            ? Share([.. results.Where(result => result.Question.IsHeldOut == isHeldOut && result.Question.Kind == "in")], Mark.Right)
            : "–");
    }

    private void WriteShare(TextWriter output, string part, string kind, Func<LabelledQuestion, bool> belongs, Mark mark) => WriteRow(
        output,
        part,
        kind,
        columns[0].Results.Count(result => belongs(result.Question)).ToString(Culture),
        column => Share([.. column.Results.Where(result => belongs(result.Question))], mark));

    private static string Share(Result[] results, Mark mark) => results.Length == 0
        ? "–"
        : (100.0 * results.Count(result => result.Mark == mark) / results.Length).ToString("0.0", Culture);

    private void WriteRow(TextWriter output, string part, string kind, string count, Func<Column, string> cell) =>
        output.WriteLine($"| {part} | {kind} | {count} | {string.Join(" | ", columns.Select(cell))} |");
}
