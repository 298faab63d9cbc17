using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class FloatsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(32)]
    [InlineData(37)]
    public void A_row_is_added_as_often_as_the_factor_says(int length)
    {
        float[] sums = [.. Enumerable.Range(0, length).Select(i => 10f * i)];
        float[] values = [.. Enumerable.Range(0, length).Select(i => (float)i)];

        Floats.AddScaled(sums, values, -2);

        Assert.Equal(Enumerable.Range(0, length).Select(i => 8f * i), sums);
    }
}
