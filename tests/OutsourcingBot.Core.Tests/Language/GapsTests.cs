using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class GapsTests
{
    [Theory]
    [InlineData("A follows a ______ process.", "A follows a what process.")]
    [InlineData("__ is rule-based", "what is rule-based")]
    [InlineData("A is hired for p________ and ____?", "A is hired for what and what?")]
    [InlineData("A stands for A____ B____ C____", "A stands for what")]
    [InlineData("costs ____, time ____", "costs what, time what")]
    public void A_gap_asks_for_what_stands_in_it(string text, string asked) => Assert.Equal(asked, Gaps.Asked(text, "what"));

    [Theory]
    [InlineData("snake_case and _emphasis_ are no gaps")]
    [InlineData("nothing here")]
    public void Other_text_stays_as_it_is(string text) => Assert.Same(text, Gaps.Asked(text, "what"));
}
