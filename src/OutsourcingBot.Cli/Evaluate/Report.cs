using System.Globalization;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Writes figures as plain tables, which read the same in a terminal, a log and a mail.</summary>
internal sealed class Report(TextWriter output)
{
    private static readonly string[] ScoreColumns = ["part", "kind", "right", "wrong", "declined", "total", "right %"];

    public void Write(Figures figures)
    {
        WriteScores(figures.AsWritten, figures.WithTypos);
        WriteCalibration(figures.AsWritten);
        WriteConfusions(figures);
        output.WriteLine(Text($"A turn takes {figures.AsWritten.Microseconds.P50:0} µs at the median and {figures.AsWritten.Microseconds.P95:0} µs at the 95th percentile."));
    }

    /// <summary>Lists the failures of the open part.</summary>
    public void WriteFailures(Figures figures)
    {
        output.WriteLine();
        output.WriteLine(Text($"Failing open questions: {figures.Failures.Length}"));
        foreach (var failure in figures.Failures)
        {
            var conversation = string.Join(" || ", [.. failure.Earlier, failure.Question]);
            output.WriteLine();
            output.WriteLine(Text($"{failure.Id}: {conversation}"));
            output.WriteLine(Text($"  expected {failure.Expected}"));
            output.WriteLine(Text($"  got      {failure.Got}, confidence {failure.Confidence:0.00}"));
        }
    }

    private void WriteScores(RunFigures run, RunFigures? withTypos)
    {
        var table = new PlainTable(
            withTypos is null ? ScoreColumns : [.. ScoreColumns, "with typo %"],
            leftAligned: 2);
        foreach (var part in run.Parts)
        {
            var typoPart = withTypos?.Parts.First(other => other.Part == part.Part);
            foreach (var (score, index) in part.Kinds.Append(part.Overall).Select((score, index) => (score, index)))
            {
                table.Add(
                [
                    part.Part, score.Kind, Text($"{score.Right}"), Text($"{score.Wrong}"), Text($"{score.Declined}"), Text($"{score.Total}"), Percent(score.Share),
                    .. typoPart is null ? [] : new[] { Percent(typoPart.Kinds.Append(typoPart.Overall).ElementAt(index).Share) },
                ]);
            }
        }

        table.Write(output);
    }

    private void WriteCalibration(RunFigures run)
    {
        var table = new PlainTable(["part", "confidence", "replies", "mean", "right %"], leftAligned: 2);
        foreach (var part in run.Parts)
        {
            foreach (var decile in part.Calibration.Deciles)
            {
                table.Add([part.Part, Text($"{decile.From:0.0}-{decile.From + 0.1:0.0}"), Text($"{decile.Count}"), Text($"{decile.Confidence:0.00}"), Percent(decile.Share)]);
            }
        }

        table.Write(output);
        foreach (var part in run.Parts)
        {
            var calibration = part.Calibration;
            output.WriteLine(Text($"{part.Part}: expected calibration error {calibration.ExpectedError:0.000}; {calibration.ConfidentWrong} of {calibration.Confident} confident replies wrong ({calibration.ConfidentWrongShare * 100:0.0} %)"));
        }

        output.WriteLine();
    }

    private void WriteConfusions(Figures figures)
    {
        if (figures.Confusions.IsEmpty)
        {
            return;
        }

        var table = new PlainTable(["kind", "expected", "got", "count"], leftAligned: 3);
        foreach (var confusion in figures.Confusions)
        {
            table.Add([confusion.Kind, confusion.Expected, confusion.Got, Text($"{confusion.Count}")]);
        }

        output.WriteLine("The worst confusions of the open part:");
        table.Write(output);
    }

    private static string Percent(double share) => Text($"{share * 100:0.0}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
