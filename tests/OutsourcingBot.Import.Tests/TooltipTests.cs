namespace OutsourcingBot.Import.Tests;

public class TooltipTests
{
    private const string Definition = "A margin is what is left of a price once all costs are paid.";

    [Theory]
    [InlineData("the marginMarginA margin is what is left of a price once all costs are paid.read more of")]
    [InlineData("the marginMarginMargin is what is left of a price once all costs are paid.read more of")]
    [InlineData("the marginMarginMarginMargin is what is left of a price once all costs are paid.read more of")]
    [InlineData("the marginMargin is what is left of a price once all costs are paid.read more of")]
    [InlineData("the margin Margin Margin is what is left of a price once all costs are paid. Read More of")]
    [InlineData("the margin\nMargin\nMargin is what is left of a price once all costs are paid.\nread more\n of")]
    [InlineData("the margin\nMargin is what is left of a price once all costs are paid.... [learn more] of")]
    [InlineData("the margin marginMarginA margin is what is left of a price once all costs are paid.read more of")]
    [InlineData("the margin [Margin: Margin is what is left of a price once all costs are paid. Learn more] of")]
    [InlineData("the marginsMarginsMarginA margin is what is left of a price once all costs are paid.read more of", "margins")]
    [InlineData("the marginMarginMargin: what is left of a price once all costs are paid.read more » of")]
    public void A_tooltip_is_cut_out_and_the_sentence_reads_whole_again(string damaged, string word = "margin")
    {
        var draft = Importing.Text($"Shops vs Stalls\n\nWhat is a Shop?\n\nA shop lives from {damaged} its goods. A shop has a door.").Markdown;

        Assert.Contains($"A shop lives from the {word} of its goods.", draft, StringComparison.Ordinal);
        Assert.Matches("- \\*\\*Margins?\\*\\* — .*what is left of a price once all costs are paid\\.", draft);
    }

    [Theory]
    [InlineData("ROIROIThe return on investment tells what came back.read more", "ROI")]
    [InlineData("riskRisk ManagementRisk management is the art of losing little.read more", "Risk Management")]
    [InlineData("the boardBoard Of DirectorsThe board of directors is a group of people.read more", "Board Of Directors")]
    [InlineData("lendersCreditor RightsWhat is owed is known as a debt.read more", "Creditor Rights")]
    public void A_title_that_differs_from_the_sentence_is_found_by_its_definition_or_its_edges(string damaged, string term)
    {
        var draft = Importing.Text($"Shops vs Stalls\n\nWhat is a Shop?\n\nA shop looks at {damaged} before it opens.").Markdown;

        Assert.Contains($"**{term}** — ", draft, StringComparison.Ordinal);
        Assert.Contains(" before it opens.\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_to_read_more_is_no_tooltip()
    {
        var draft = Importing.Text("Shops vs Stalls\n\nWhat is a Shop?\n\nA shop has a door. You can read more about doors in books.").Markdown;

        Assert.Contains("You can read more about doors in books.", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("## Glossary", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guessed_edge_is_marked_in_the_draft_and_in_the_report()
    {
        var imported = Importing.Text("Shops vs Stalls\n\nWhat is a Shop?\n\nA shop looks at lendersCreditor RightsWhat is owed is known as a debt.read more first.");

        Assert.Contains("<!-- line 5: where the tooltip on “Creditor Rights” begins is a guess -->", imported.Markdown, StringComparison.Ordinal);
        Assert.Contains(imported.Report.ToLookAt, line => line.Line == 5);
    }

    [Fact]
    public void Two_tooltips_on_one_term_that_differ_are_reported()
    {
        var imported = Importing.Text($"Shops vs Stalls\n\nWhat is a Shop?\n\nA marginMargin{Definition}read more matters. The marginMarginA margin is a white edge.read more counts.");

        Assert.Contains(imported.Report.ToLookAt, line => line.Text.Contains("explained a second time", StringComparison.Ordinal));
    }
    [Fact]
    public void What_ends_tooltips_is_learned_where_it_stands_again_and_again()
    {
        var draft = Importing.Text("Shop vs Stall\n\nWhat is a shop?\n\nA shop lives on its marginMarginMarginMargin is what is left.Full story in the end. It pays rentRentRentRent is what a room costs.Full story, mostly monthly.\n").Markdown;

        Assert.Contains("A shop lives on its margin in the end.", draft, StringComparison.Ordinal);
        Assert.Contains("It pays rent, mostly monthly.", draft, StringComparison.Ordinal);
        Assert.Contains("- **Rent** — Rent is what a room costs.", draft, StringComparison.Ordinal);
    }

}
