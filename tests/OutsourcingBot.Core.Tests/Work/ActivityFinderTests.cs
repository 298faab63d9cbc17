using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Tests.Work;

public sealed class ActivityFinderTests
{
    private static readonly ActivityFinder Finder = new(
        [Work("Data analytics", "analysing data"), Work("Medical billing"), Work("Billing"), Work("Marketing"), Work("Software", "write software"), Work("Warehousing", "order picking", "parts")],
        RealBot.Bot.Lexicon);

    [Theory]
    [InlineData("a team analyses our sales data", "Data analytics")]
    [InlineData("billing for medical work", "Medical billing")]
    [InlineData("billing", "Billing")]
    [InlineData("medical billing and marketing", "Medical billing", "Marketing")]
    [InlineData("order picking at night", "Warehousing")]
    [InlineData("picking people in order")]
    [InlineData("parts of it")]
    [InlineData("the market")]
    [InlineData("data that a long chain of people later analyses")]
    public void A_name_is_found_in_any_order_and_the_longest_wins(string text, params string[] expected) =>
        Assert.Equal(expected, Finder.Find(RealBot.Bot.Lexicon.Tokenize(text)).Select(found => found.Activity.Name));

    private static Activity.Grouped Work(string name, params string[] aliases) => new(name, [name, .. aliases], null!, "why");
}
