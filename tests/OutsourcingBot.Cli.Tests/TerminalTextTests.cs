namespace OutsourcingBot.Cli.Tests;

public class TerminalTextTests
{
    [Theory]
    [InlineData("**Cats** purr.", "Cats purr.")]
    [InlineData("_Source: Cats_", "Source: Cats")]
    [InlineData("snake_case stays", "snake_case stays")]
    [InlineData(@"1\. not \*bold\*", "1. not *bold*")]
    [InlineData(@"a \ b\", @"a \ b\")]
    [InlineData("- **Cat**: an animal", "- Cat: an animal")]
    [InlineData("“_Source_”", "“Source”")]
    [InlineData("2 * 3", "2 * 3")]
    [InlineData("", "")]
    public void Markup_is_taken_off_and_nothing_else(string markdown, string text) => Assert.Equal(text, TerminalText.WithoutMarkup(markdown));
}
