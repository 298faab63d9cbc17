using OutsourcingBot.Core.Recognition.Sentences;

namespace OutsourcingBot.Core.Tests.Recognition.Sentences;

public sealed class SentenceEncoderTests
{
    /// <summary>x Φ(x), of tables of the normal distribution.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.8413447)]
    [InlineData(-1, -0.1586553)]
    [InlineData(2.5, 2.4844758)]
    [InlineData(-6, 0)]
    public void Gelu_is_x_times_the_chance_of_less(float x, float expected)
    {
        float[] values = [.. Enumerable.Repeat(x, 19)];
        Gelu.Apply(values);
        Assert.All(values, value => Assert.Equal(expected, value, 1e-5));
    }

    [Fact]
    public void A_vector_is_brought_to_mean_and_variance()
    {
        float[] vector = [1, 2, 3, 6];
        new LayerNorm(new float[] { 1, 1, 1, 2 }, new float[] { 0, 0, 0, 1 }).Apply(vector);

        // Mean 3, variance 14 / 4.
        var deviation = Math.Sqrt(3.5);
        float[] expected = [(float)(-2 / deviation), (float)(-1 / deviation), 0, (float)((2 * 3 / deviation) + 1)];
        Assert.All(expected.Zip(vector), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }
}
