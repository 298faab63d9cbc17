using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class AdamStepsTests
{
    private const int Examples = 4;

    /// <summary>More than are moved at a time on any machine, and no multiple of it.</summary>
    private const int Wide = 35;

    [Fact]
    public void It_climbs_to_the_top_and_leaves_alone_what_has_no_slope()
    {
        float[] tops = [.. Enumerable.Repeat(3f, Wide), -1, 0];
        var (weights, steps) = (new float[tops.Length], new AdamSteps([(tops.Length, 0)]));

        for (var step = 0; step < 2000; step++)
        {
            float[] gradient = [.. weights.Zip(tops, (weight, top) => Examples * (top - weight))];
            steps.Climb(weights, gradient, Examples, 0.02f);
        }

        Assert.All(weights[..Wide], weight => Assert.Equal(3, weight, 0.01));
        Assert.Equal(-1, weights[Wide], 0.01);
        Assert.Equal(0, weights[^1]);
    }

    [Fact]
    public void A_penalty_holds_back_the_weights_of_its_part_alone()
    {
        var (weights, steps) = (new float[2 * Wide], new AdamSteps([(Wide, 0), (Wide, 1)]));

        for (var step = 0; step < 2000; step++)
        {
            steps.Climb(weights, [.. weights.Select(weight => 3 - weight)], 1, 0.02f);
        }

        Assert.All(weights[..Wide], weight => Assert.Equal(3, weight, 0.01));
        Assert.All(weights[Wide..], weight => Assert.Equal(1.5, weight, 0.01));
    }
}
