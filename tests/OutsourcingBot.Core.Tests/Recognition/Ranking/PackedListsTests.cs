using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Tests.Recognition.Ranking;

public class PackedListsTests
{
    private static readonly PackedLists<string> Lists = new(4, add =>
    {
        add(3, "c");
        add(0, "a");
        add(3, "b");
    });

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "")]
    [InlineData(3, "c b")]
    [InlineData(-1, "")]
    public void A_list_has_its_items_in_the_order_in_which_they_came(int list, string items) => Assert.Equal(items, string.Join(' ', Lists[list].ToArray()));
}
