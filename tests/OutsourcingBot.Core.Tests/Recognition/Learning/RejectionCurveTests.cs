using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class RejectionCurveTests
{
    private static readonly RejectionCurve Curve = new(
        [(0.9, true), (0.8, true), (0.4, false), (0.35, true), (0.1, true)],
        [0.6, 0.35, 0.2, 0.05]);

    [Fact]
    public void The_area_counts_the_pairs_in_order_and_half_of_the_ties() =>
        // Wins of 0.9, 0.8, 0.4, 0.35 and 0.1 over the four others: 4 + 4 + 3 + 2.5 + 1 of 20.
        Assert.Equal(14.5 / 20, Curve.Auroc(), 9);

    [Fact]
    public void The_area_is_a_half_where_one_kind_is_missing() =>
        Assert.Equal(0.5, new RejectionCurve([(0.5, true)], []).Auroc());

    [Fact]
    public void What_is_rejected_within_scope_is_wrong()
    {
        Assert.Equal(4 / 5.0, Curve.InScopeAccuracy(0));
        Assert.Equal(3 / 5.0, Curve.InScopeAccuracy(0.3));
        Assert.Equal(1 / 5.0, Curve.InScopeRejected(0.3));
    }

    [Fact]
    public void Recall_is_the_share_rejected_out_of_scope() =>
        Assert.Equal(2 / 4.0, Curve.OutOfScopeRecall(0.3));

    [Theory]
    [InlineData(0, 0.1)]
    [InlineData(0.2, 0.35)]
    [InlineData(0.4, 0.8)]
    [InlineData(1, 1)]
    public void The_threshold_costs_no_more_than_allowed(double mayLose, double threshold)
    {
        Assert.Equal(threshold, Curve.HighestThreshold(mayLose));
        Assert.True(Curve.InScopeAccuracy(0) - Curve.InScopeAccuracy(threshold) <= mayLose + 1e-9);
    }
}
