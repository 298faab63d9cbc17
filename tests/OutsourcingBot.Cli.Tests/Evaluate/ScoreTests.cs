using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class ScoreTests
{
    private static readonly Judgement[] Judgements =
    [
        Sample.Judged(Mark.Right, "off"),
        Sample.Judged(Mark.Right, "in"),
        Sample.Judged(Mark.Wrong, "in"),
        Sample.Judged(Mark.Wrong, "in"),
        Sample.Judged(Mark.Declined, "in"),
    ];

    [Fact]
    public void Each_kind_that_was_asked_is_counted_in_the_tables_order() =>
        Assert.Equal([new Score("in", 1, 2, 1), new Score("off", 1, 0, 0)], Score.ByKind(Judgements));

    [Fact]
    public void All_kinds_are_added_up() => Assert.Equal(new Score("all", 2, 2, 1), Score.Overall(Judgements));

    [Fact]
    public void The_share_right_is_of_all_questions_asked() => Assert.Equal(0.4, Score.Overall(Judgements).Share);

    [Fact]
    public void Nothing_asked_is_a_share_of_nothing() => Assert.Equal(0, Score.Overall([]).Share);

    [Fact]
    public void The_parts_have_figures_of_their_own()
    {
        var run = RunFigures.Of([Sample.Judged(Mark.Right), Sample.Judged(Mark.Wrong, heldOut: true), Sample.Judged(Mark.Wrong, heldOut: true)]);

        Assert.Equal([("open", 1), ("held-out", 2)], run.Parts.Select(part => (part.Part, part.Overall.Total)));
        Assert.Equal(2, run.HeldOut?.Overall.Wrong);
    }

    [Fact]
    public void A_run_over_the_open_part_has_no_figures_of_the_other() =>
        Assert.Null(RunFigures.Of([Sample.Judged(Mark.Right)]).HeldOut);
}
