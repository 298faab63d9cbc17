using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Tests.Recognition.Ranking;

public class FeatureVectorTests
{
    private static readonly double[] Weights = [2, 3, 5];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_copy_goes_its_own_way(bool weightsAreKnown)
    {
        var shared = new FeatureVector(weightsAreKnown ? Weights : null);
        shared.Add(0, 10);
        var (one, other) = (shared.Copy(), shared.Copy());
        one.Add(1, 10);
        other.AddIf(true, 2);
        other.AddIf(false, 1);

        Assert.Equal([20, 50, 25], new[] { shared, one, other }.Select(features => features.Dot(Weights)));
    }
}
