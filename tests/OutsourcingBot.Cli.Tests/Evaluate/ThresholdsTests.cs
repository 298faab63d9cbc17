using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class ThresholdsTests
{
    private static readonly PartFigures ThreeInFour = PartFigures.Of("held-out", Sample.Many((3, Mark.Right, 0.9), (1, Mark.Wrong, 0.9)));

    private static readonly PartFigures Half = PartFigures.Of("held-out", Sample.Many((2, Mark.Right, 0.9), (2, Mark.Wrong, 0.9)));

    [Theory]
    [InlineData(0.75, true)]
    [InlineData(0.76, false)]
    public void A_kind_must_reach_its_share(double share, bool reached) =>
        Assert.Equal(reached, new Thresholds([new LeastShare("in", share)], null, null).Missed(ThreeInFour, null).IsEmpty);

    [Fact]
    public void A_kind_that_was_not_asked_misses_its_share() =>
        Assert.StartsWith("near: 0.0000", Assert.Single(new Thresholds([new LeastShare("near", 0.1)], null, null).Missed(ThreeInFour, null)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(0.24, false)]
    public void Confident_wrong_replies_must_stay_under_their_share(double most, bool reached) =>
        Assert.Equal(reached, new Thresholds([], most, null).Missed(ThreeInFour, null).IsEmpty);

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(0.2, false)]
    public void Slips_of_typing_must_not_cost_more_than_allowed(double loss, bool reached) =>
        Assert.Equal(reached, new Thresholds([], null, loss).Missed(ThreeInFour, Half).IsEmpty);

    [Fact]
    public void A_loss_that_was_not_measured_is_missed() => Assert.Single(new Thresholds([], null, 0.5).Missed(ThreeInFour, null));

    [Fact]
    public void Everything_that_is_missed_is_said() =>
        Assert.Equal(2, new Thresholds([new LeastShare("in", 0.9), new LeastShare("off", 0.9)], 0.5, null).Missed(ThreeInFour, null).Length);

    [Fact]
    public void Without_thresholds_nothing_is_missed()
    {
        var none = new Thresholds([], null, null);

        Assert.False(none.AreSet);
        Assert.Empty(none.Missed(Half, null));
    }

    [Fact]
    public void A_share_is_written_after_its_kind() => Assert.Equal(new LeastShare("followup", 0.95), LeastShare.Parse("followup=0.95"));

    [Theory]
    [InlineData("in")]
    [InlineData("in=")]
    [InlineData("in=97")]
    [InlineData("in=-0.1")]
    [InlineData("in=NaN")]
    [InlineData("inside=0.9")]
    public void Anything_else_is_no_share(string text) => Assert.Null(LeastShare.Parse(text));
}
