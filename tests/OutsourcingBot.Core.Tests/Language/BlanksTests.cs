using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class BlanksTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a b")]
    [InlineData(" a", "a")]
    [InlineData("a ", "a")]
    [InlineData("a  b\n\tc", "a b c")]
    [InlineData("a\u00A0b", "a b")]
    public void White_space_becomes_one_blank(string text, string expected) => Assert.Equal(expected, Blanks.Single(text));

    [Fact]
    public void A_text_that_needs_nothing_is_not_copied()
    {
        var text = string.Concat("a ", "b");

        Assert.Same(text, Blanks.Single(text));
    }
}
