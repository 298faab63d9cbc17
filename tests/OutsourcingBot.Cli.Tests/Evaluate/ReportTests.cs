using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class ReportTests
{
    private static readonly Judgement[] Judgements =
    [
        Sample.Judged(Mark.Right),
        Sample.Judged(Mark.Wrong, entry: "doc#open-entry", confidence: 0.85),
        Sample.Judged(Mark.Declined, heldOut: true, outcome: TurnResult.Declined, confidence: 0.1),
        Sample.Judged(Mark.Wrong, heldOut: true, entry: "doc#hidden-entry"),
    ];

    [Fact]
    public void Each_part_has_its_table_of_kinds() => Assert.StartsWith(
        """
        part      kind  right  wrong  declined  total  right %
        open      in        1      1         0      2     50.0
        open      all       1      1         0      2     50.0
        held-out  in        0      1         1      2      0.0
        held-out  all       0      1         1      2      0.0

        """.ReplaceLineEndings(),
        Written(null),
        StringComparison.Ordinal);

    [Fact]
    public void Slips_of_typing_are_reported_beside() => Assert.StartsWith(
        """
        part  kind  right  wrong  declined  total  right %  with typo %
        open  in        1      0         0      1    100.0          0.0
        """.ReplaceLineEndings(),
        Write([Sample.Judged(Mark.Right)], RunFigures.Of([Sample.Judged(Mark.Wrong)])),
        StringComparison.Ordinal);

    [Fact]
    public void Confident_wrong_replies_are_counted_for_each_part()
    {
        var text = Written(null);

        Assert.Contains("open: expected calibration error 0.425; 1 of 2 confident replies wrong (50.0 %)", text, StringComparison.Ordinal);
        Assert.Contains("held-out: expected calibration error 1.000; 1 of 1 confident replies wrong (100.0 %)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_totals_shows_the_set_aside_part()
    {
        var text = Written(null);

        Assert.Contains("open-entry", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-entry", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.HeldOutId + ":", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_listed_with_what_came_instead() =>
        Assert.Contains(
            string.Join(Environment.NewLine, $"{Sample.OpenId}: q", "  expected outcome=answered", "  got      open-entry, confidence 0.85"),
            Written(null),
            StringComparison.Ordinal);

    private static string Written(RunFigures? withTypos) => Write(Judgements, withTypos);

    private static string Write(Judgement[] judgements, RunFigures? withTypos)
    {
        var figures = new Figures("set.tsv", RunFigures.Of(judgements), withTypos, Confusion.Worst(judgements, 20), Failure.Open(judgements));
        using var text = new StringWriter();
        var report = new Report(text);
        report.Write(figures);
        report.WriteFailures(figures);
        return text.ToString();
    }
}
