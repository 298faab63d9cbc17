namespace OutsourcingBot.Import.Tests;

/// <summary>What a page puts between the parts of its article goes, and the report says why.</summary>
public class FurnitureTests
{
    [Theory]
    [InlineData("Get 20% off your first order!\nUse code BREAD20 at checkout.\nShop now")]
    [InlineData("✉ Get our newsletter\nJoin 45,000 bakers. No spam, ever.\nEnter your email  Subscribe")]
    [InlineData("Ready to open? Start my plan\nTakes 15 minutes or less")]
    [InlineData("Bakery Bundle – 70% OffMaster rye, wheat and more with 40 hours of video.Enroll Now")]
    [InlineData("Test your knowledge! Start Quiz")]
    [InlineData(">> Related: Bread or cake? We tested 9 ovens")]
    [InlineData("front_of_house_v2.png\nImage Credit: Ines Calloway via OpenPix, CC BY-SA 4.0")]
    [InlineData("Front-of-House\nPicture credit: Dagny Whitcombe-Rao, own work")]
    [InlineData("[counter-1200x628.webp]\nIllustration: Jo Pemberley for BreadWorld")]
    public void A_box_goes_as_a_whole(string box)
    {
        var imported = Importing.Text(Page(box));

        Assert.Equal(Importing.Text(Page(string.Empty)).Markdown, imported.Markdown);
        Assert.Contains(imported.Report.Furniture, line => line.Line == 7);
    }

    [Theory]
    [InlineData("By Size\n\nA shop may be small or large.", "A shop may be small or large.")]
    [InlineData("Learn the trade first. It takes years.", "Learn the trade first.")]
    [InlineData("Take the rent, for example. It is high.", "Take the rent, for example.")]
    [InlineData("Compare the prices of flour before you buy it.", "Compare the prices of flour before you buy it.")]
    public void What_only_looks_like_furniture_stays(string text, string kept) =>
        Assert.Contains(kept, Importing.Text(Page(text)).Markdown, StringComparison.Ordinal);

    [Fact]
    public void What_tells_of_the_author_goes()
    {
        var draft = Importing.Text("Shop vs Stall\n\nBy Maren Hollowey | Updated June 2, 2024\n\nA shop has walls, whereas a stall has a roof.\n\nConclusion\n\nBoth sell bread.\n\nMaren Hollowey is a writer in Tampa. She bakes.").Markdown;

        Assert.DoesNotContain("Tampa", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("She bakes", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_with_its_own_title_hides_no_section_behind_it() =>
        Assert.Contains(
            "| Rent | high | low |",
            Importing.Text(Page("Also read: Ten Ovens\n\nSide by side\n\nBasis\nShop\nStall\nRent\nhigh\nlow\nWalls\nyes\nno")).Markdown,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("You are here: Home / Trade / Shop vs Stall\nShop vs Stall")]
    [InlineData("Shop vs Stall\nHome › Trade › Shop vs Stall")]
    [InlineData("Home » Trade » Shop vs Stall")]
    public void The_way_to_a_page_is_no_part_of_its_title(string head) =>
        Assert.StartsWith("# Shop vs Stall\n", Importing.Text($"{head}\n\nWhat is a shop?\n\nA shop is a room for selling.\n\nWhat is a stall?\n\nA stall is a table.").Markdown, StringComparison.Ordinal);

    private static string Page(string rest) =>
        $"Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room for selling.\n\n{rest}\n\nWhat is a stall?\n\nA stall is a table for selling. It is cheap.\n\nConclusion\n\nBoth have their place.\n";
}
