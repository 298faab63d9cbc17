using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class PackedListsTests
{
    private static readonly (int List, string Item)[] Added = [(3, "c"), (0, "a"), (3, "b"), (3, "d")];

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "")]
    [InlineData(3, "c b d")]
    [InlineData(4, "")]
    [InlineData(-1, "")]
    public void A_list_has_its_items_in_the_order_in_which_they_came(int list, string items)
    {
        var found = Of(int.MaxValue)[list];

        Assert.Equal(items, string.Join(' ', found.Items.ToArray()));
        Assert.Equal((found.Items.Count, false), (found.Count, found.IsCut));
    }

    [Theory]
    [InlineData(0, "a", 1, false)]
    [InlineData(3, "c b", 3, true)]
    public void Of_a_long_list_the_first_items_are_kept_and_all_are_counted(int list, string items, int count, bool isCut)
    {
        var found = Of(most: 2)[list];

        Assert.Equal(items, string.Join(' ', found.Items.ToArray()));
        Assert.Equal((count, isCut), (found.Count, found.IsCut));
    }

    private static PackedLists<string> Of(int most) => new(4, add => Array.ForEach(Added, pair => add(pair.List, pair.Item)), most);
}
