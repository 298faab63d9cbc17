using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class CalibrationTests
{
    [Fact]
    public void Replies_are_counted_by_tenths_of_confidence()
    {
        var calibration = Calibration.Of(Sample.Many((3, Mark.Right, 0.95), (1, Mark.Wrong, 0.91), (2, Mark.Wrong, 0.3)));

        Assert.Equal([(0.3, 2, 0.0), (0.9, 4, 0.75)], calibration.Deciles.Select(decile => (decile.From, decile.Count, decile.Share)));
    }

    [Fact]
    public void Full_confidence_belongs_to_the_highest_tenth() =>
        Assert.Equal(0.9, Assert.Single(Calibration.Of(Sample.Many((1, Mark.Right, 1))).Deciles).From);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.7)]
    public void The_lower_end_belongs_to_its_tenth(double confidence) =>
        Assert.Equal(confidence, Assert.Single(Calibration.Of(Sample.Many((1, Mark.Right, confidence))).Deciles).From);

    [Fact]
    public void The_error_is_the_gap_between_confidence_and_share_right_weighted_by_replies()
    {
        // 4 replies at 0.9 of which half are right: a gap of 0.4. 1 reply at 0.2 that is wrong: a gap of 0.2.
        var calibration = Calibration.Of(Sample.Many((2, Mark.Right, 0.9), (2, Mark.Wrong, 0.9), (1, Mark.Wrong, 0.2)));

        Assert.Equal(((4 * 0.4) + (1 * 0.2)) / 5, calibration.ExpectedError, 9);
    }

    [Fact]
    public void A_bot_that_is_as_often_right_as_it_thinks_has_no_error() =>
        Assert.Equal(0, Calibration.Of(Sample.Many((3, Mark.Right, 0.75), (1, Mark.Wrong, 0.75))).ExpectedError, 9);

    [Fact]
    public void Confident_replies_start_at_eight_tenths()
    {
        var calibration = Calibration.Of(Sample.Many((1, Mark.Wrong, 0.8), (3, Mark.Right, 0.9), (5, Mark.Wrong, 0.79)));

        Assert.Equal((4, 1, 0.25), (calibration.Confident, calibration.ConfidentWrong, calibration.ConfidentWrongShare));
    }

    [Fact]
    public void Declines_claim_nothing_and_are_left_out()
    {
        var calibration = Calibration.Of([
            Sample.Judged(Mark.Declined, confidence: 0.9, outcome: TurnResult.Declined),
            Sample.Judged(Mark.Right, confidence: 0.9),
        ]);

        Assert.Equal((1, 1, 0), (Assert.Single(calibration.Deciles).Count, calibration.Confident, calibration.ConfidentWrong));
    }

    [Fact]
    public void No_reply_has_no_error_and_nothing_wrong()
    {
        var calibration = Calibration.Of([]);

        Assert.Equal((0, 0), (calibration.ExpectedError, calibration.ConfidentWrongShare));
    }
}
