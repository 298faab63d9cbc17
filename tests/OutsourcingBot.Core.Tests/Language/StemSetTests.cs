using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class StemSetTests
{
    [Fact]
    public void A_word_counts_once_and_the_order_is_kept()
    {
        StemSet set = ["b", "a", "b"];

        Assert.Equal(["b", "a"], set);
        Assert.Equal((2, "b"), (set.Count, set.First));
    }

    [Fact]
    public void Sets_are_equal_by_their_words()
    {
        StemSet set = ["a", "b"];

        Assert.True(set.SetEquals(["b", "a"]));
        Assert.False(set.SetEquals(["a"]));
        Assert.False(set.SetEquals(["a", "c"]));
    }
}
