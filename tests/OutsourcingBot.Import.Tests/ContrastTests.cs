namespace OutsourcingBot.Import.Tests;

public class ContrastTests
{
    [Theory]
    [InlineData("A shop has walls. Whereas, a stall has a roof.", "has walls", "has a roof")]
    [InlineData("A shop has walls, whereas a stall has a roof.", "has walls", "has a roof")]
    [InlineData("While a shop has walls, a stall has a roof.", "has walls", "has a roof")]
    [InlineData("A shop has walls; a stall has a roof.", "has walls", "has a roof")]
    [InlineData("A shop has walls but a stall has a roof.", "has walls", "has a roof")]
    [InlineData("A stall has a roof. On the other hand, a shop has walls.", "has walls", "has a roof")]
    [InlineData("A shop has walls. A stall, in contrast, has a roof.", "has walls", "has a roof")]
    [InlineData("In a shop, walls are usual. In a stall, a roof is usual.", "walls are usual", "a roof is usual")]
    [InlineData("For shops, walls are needed. For stalls, a roof is needed.", "walls are needed", "a roof is needed")]
    [InlineData("Unlike a stall, which has a roof, a shop has walls.", "has walls", "has a roof")]
    [InlineData("A shop's front has walls. Conversely, a stall's front has a roof.", "front has walls", "front has a roof")]
    [InlineData("A shop has walls. Whereas, a booth has a roof.", "has walls", "a booth has a roof")]
    [InlineData("A shop is walled, a stall is roofed.", "is walled", "is roofed")]
    [InlineData("• Shop: has walls\n• Stall: has a roof", "has walls", "has a roof")]
    [InlineData("Whereas a shop has walls and doors, a stall has a roof.", "has walls and doors", "has a roof")]
    [InlineData("The rent of a shop is high, and the rent of a stall is low.", "the rent of a shop is high", "the rent of a stall is low")]
    [InlineData("EU rents differ a lot from town to town: at a shop they are high, but at a stall they are low.", "EU rents differ a lot from town to town: at a shop they are high", "at a stall they are low")]
    public void A_contrast_becomes_a_row_with_both_sides(string sentences, string left, string right) =>
        Assert.Contains($"| {left} | {right} |", Import(sentences), StringComparison.Ordinal);

    [Theory]
    [InlineData("The price of a shop is high. The price of a stall is low.", "Price")]
    [InlineData("A shop needs a large licence. A stall needs a small licence.", "Licence")]
    [InlineData("A shop relies on regulars. A stall relies on passers-by.", "Reliance")]
    [InlineData("A shop is rent-driven. A stall is weather-driven.", "Driver")]
    [InlineData("Staffing: A shop has clerks. A stall has one owner.", "Staffing")]
    [InlineData("The shop floor is indoors. The stall floor is the street.", "Floor")]
    [InlineData("A shop sells bread under a ceiling. A stall keeps rain off with a ceiling.", "Ceiling")]
    public void The_aspect_is_named_by_what_both_sides_speak_of(string sentences, string aspect) =>
        Assert.Contains($"\n| {aspect} | ", Import(sentences), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_about_both_at_once_is_no_row_and_is_kept()
    {
        var draft = Import("A shop has walls. Whereas, a stall has a roof. Shops and stalls both sell bread.");

        Assert.Contains("Shops and stalls both sell bread.", draft, StringComparison.Ordinal);
        Assert.Equal(1, draft.Split("\n| ").Length - 2);
    }

    [Fact]
    public void A_guessed_aspect_is_marked()
    {
        var imported = Importing.Text("Shops vs Stalls\n\nKey differences\n\nA shop greets regulars. A stall shouts at strangers.");

        Assert.Contains("is a guess -->", imported.Markdown, StringComparison.Ordinal);
        Assert.Contains(imported.Report.ToLookAt, line => line.Text.Contains("guess", StringComparison.Ordinal));
    }

    private static string Import(string sentences) =>
        Importing.Text($"Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room for selling.\n\nWhat is a stall?\n\nA stall is a table for selling.\n\nKey differences\n\n{sentences}\n").Markdown;
}
