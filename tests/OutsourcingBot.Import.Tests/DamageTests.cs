namespace OutsourcingBot.Import.Tests;

public class DamageTests
{
    [Theory]
    [InlineData("• Baking breadSelling cakeData analyticsB2B deliveries", "Baking bread|Selling cake|Data analytics|B2B deliveries")]
    [InlineData("• Baking bread• Selling cake• Data analytics", "Baking bread|Selling cake|Data analytics")]
    [InlineData("Baking breadSelling cakeLinkedIn pages", "Baking bread|Selling cake|LinkedIn pages")]
    [InlineData("- Baking, e.g. rye\n- 3.5 hours of rest\n- Work with O'Neill", "Baking, e.g. rye|3.5 hours of rest|Work with O'Neill")]
    [InlineData("→Baking bread→Selling cake→Sweeping", "Baking bread|Selling cake|Sweeping")]
    [InlineData("How it is doIt is doneThe trade", "How it is do|It is done|The trade")]
    [InlineData("1) Baking bread\n2) Selling cake", "Baking bread|Selling cake")]
    [InlineData("Baking bread\nSelling cake\nSweeping", "Baking bread|Selling cake|Sweeping")]
    [InlineData("Baking bread\n\nSelling cake\n\nSweeping", "Baking bread|Selling cake|Sweeping")]
    public void Items_are_parted_however_they_are_marked(string list, string items)
    {
        var draft = Shop($"A shop performs the following activities: –\n\n{list}\n\nWhat is a stall?\n\nA stall is a table.");

        Assert.Contains($"### Activities of Shop\n\n- {items.Replace("|", "\n- ", StringComparison.Ordinal)}\n\n", draft, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Corner shop – It stands at a corner.Chain shop – It has sisters.")]
    [InlineData("Corner shop - It stands at a corner.\n• Chain shop - It has sisters.")]
    [InlineData("Corner shop: It stands at a corner.\n• Chain shop: It has sisters.")]
    [InlineData("Corner shop— It stands at a corner.\n• Chain shop— It has sisters.")]
    [InlineData("Corner shop:- It stands at a corner.\n• Chain shop:- It has sisters.")]
    public void Types_keep_their_meanings_whatever_dash_stands_between(string list) =>
        Assert.Contains(
            "### Types of Shop\n\n- **Corner shop** — It stands at a corner.\n- **Chain shop** — It has sisters.\n",
            Shop($"There are two types of shop. They are as follows: –\n\n• {list}"),
            StringComparison.Ordinal);

    [Fact]
    public void Another_number_of_items_than_announced_is_reported()
    {
        var imported = Importing.Text("Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room.\n\nThere are three types of shop as follows:\n\n• Corner shop – small.\n• Chain shop – large.");

        Assert.Contains(imported.Report.ToLookAt, line => line is { Line: 7, Text: "3 items are announced, 2 were found" });
    }

    [Fact]
    public void A_missing_list_that_nothing_fills_is_reported_with_its_line()
    {
        var imported = Importing.Text("Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room.\n\nA shop performs the following tasks:\n\nWhat is a stall?\n\nA stall is a table.");

        Assert.Contains(imported.Report.ToLookAt, line => line.Line == 7 && line.Text.Contains("missing", StringComparison.Ordinal));
        Assert.Contains(imported.Report.Unplaced, line => line.Line == 7);
    }

    [Fact]
    public void A_missing_list_of_work_is_filled_from_a_sentence_that_tells_what_is_done() =>
        Assert.Contains(
            "### Tasks of Shop\n\n<!-- line 7: a list is announced here and missing; its 3 items were gathered from line 9 -->\n\n- Bake bread\n- Sell cake to neighbours\n- Sweep the floor\n",
            Shop("A shop performs the following tasks:\n\nShops bake bread, sell cake to neighbours, and sweep the floor."),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Sold early etc.On the other hand, a shop rests on Sundays.", "Sold early etc.\n")]
    [InlineData("A shop opens at 8.It closes at 6.", "A shop opens at 8.\nIt closes at 6.")]
    [InlineData("A shop pays U.S. taxes, i.e. little. It sells Node.js books for 3.5 dollars.", "A shop pays U.S. taxes, i.e. little.\nIt sells Node.js books for 3.5 dollars.")]
    public void Sentences_are_parted_where_the_blank_was_lost_and_nowhere_else(string text, string expected) =>
        Assert.Contains(expected, Shop(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Basis for comparison|Shop|Stall\nWalls|yes|no\nRoof|always|mostly", "|")]
    [InlineData("Basis for comparison\tShop\tStall\nWalls\tyes\tno\nRoof\talways\tmostly", "\t")]
    [InlineData("Basis for comparison\nShop\nStall\nWalls\nyes\nno\nRoof\nalways\nmostly", "\n")]
    [InlineData("Basis for comparisonShopStall\nWalls\nyes\nno\nRoof\nalways\nmostly", "header that ran together")]
    [InlineData("\tShop\tStall\nWalls\tyes\tno\nRoof\talways\tmostly", "header without its first cell")]
    [InlineData("Shop\n\nStall\n\nWalls\n\nyes\n\nno\n\nRoof\n\nalways\n\nmostly", "names alone over lines")]
    [InlineData("Basis for comparison\n\nShop\n\nStall\n\nWalls\n\nyes\n\nno\n\nRoof\n\nalways\n\nmostly", "\n\n")]
    public void A_flattened_table_is_a_table_again(string table, string mark) =>
        Assert.True(
            Importing.Text($"Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room.\n\nWhat is a stall?\n\nA stall is a table.\n\nComparison\n\n{table}\n\nConclusion\n\nBoth have their place. Choose with care.").Markdown
                .Contains("| Aspect | Shop | Stall |\n|---|---|---|\n| Walls | yes | no |\n| Roof | always | mostly |\n", StringComparison.Ordinal),
            mark);

    [Fact]
    public void A_table_that_numbers_its_rows_has_no_other_aspects() =>
        Assert.Contains(
            " | sells all | sells cake |\n",
            Importing.Text("Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room.\n\nComparison\n\nS. No.\nShop\nStall\n1.\nhas walls.\nhas none.\n2.\nsells all.\nsells cake.").Markdown,
            StringComparison.Ordinal);

    [Fact]
    public void A_row_whose_first_cell_was_broken_into_two_lines_stays_one_row() =>
        Assert.Contains(
            "| Opening hours | eight to six | dawn to dusk |\n| Master | Master of Trade | Street master |\n",
            Importing.Text("Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room.\n\nComparison\n\nBasis\tShop\tStall\nWalls\tyes\tno\nOpening\nhours\teight to six\tdawn to dusk\nMaster\tMaster of Trade\tStreet master").Markdown,
            StringComparison.Ordinal);

    [Fact]
    public void Nothing_of_an_empty_source_fails() => Assert.Empty(Importing.Text(" \n").Report.Unplaced);

    private static string Shop(string rest) =>
        Importing.Text($"Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room.\n\n{rest}\n").Markdown;
}
