using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class AdamStepsTests
{
    [Fact]
    public void It_climbs_to_the_top_and_leaves_alone_what_has_no_slope()
    {
        double[] tops = [3, -1, 0];
        var (weights, steps) = (new double[3], new AdamSteps(3));

        for (var step = 0; step < 2000; step++)
        {
            double[] gradient = [.. weights.Zip(tops, (weight, top) => top - weight)];
            steps.Climb(weights, gradient, i => gradient[i], 0.02);
        }

        Assert.Equal(3, weights[0], 0.01);
        Assert.Equal(-1, weights[1], 0.01);
        Assert.Equal(0, weights[2]);
    }
}
