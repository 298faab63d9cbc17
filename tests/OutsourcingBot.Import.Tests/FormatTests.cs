using System.Text;

namespace OutsourcingBot.Import.Tests;

/// <summary>The same article in every format becomes the same knowledge.</summary>
public class FormatTests
{
    private const string Draft =
        """
        # Shop vs Stall

        ## What is Shop?

        A shop is a room for selling.

        ### Types of Shop

        - **Corner shop** — it stands at a corner.
        - **Chain shop** — it has sisters.

        ## What is Stall?

        A stall is a table for selling.

        ## Key differences between Shop and Stall

        | Aspect | Shop | Stall |
        |---|---|---|
        | Walls | has walls | has none |
        | Rent | high | low |

        """;

    [Fact]
    public void Markdown_keeps_its_headings_lists_and_tables() =>
        Assert.Equal(Draft, Import(Encoding.UTF8.GetBytes(
            """
            # Shop vs Stall

            ## What is a shop?

            A shop is a room
            for *selling*.

            Types of shop:

            * Corner shop – it stands at a corner.
            * Chain shop – it has sisters.

            ## What is a stall?

            A stall is a table for selling.

            ## Comparison

            | Basis | Shop | Stall |
            |---|---|---|
            | Walls | has walls | has none |
            | Rent | high | low |
            """), ArticleFormat.Markdown).Markdown);

    [Fact]
    public void A_page_keeps_its_headings_lists_and_tables_and_what_stands_around_them_is_reported()
    {
        var imported = Import(Encoding.UTF8.GetBytes(
            """
            <!doctype html><html><head><title>Shop vs Stall</title><script>var x = "A shop is a trap.";</script></head><body>
            <nav><ul><li><a href="/">Start page of this site</a></li></ul></nav>
            <article><h1>Shop vs Stall</h1>
            <h2>What is a shop?</h2><p>A shop is a room for <a href="/s">selling</a>.</p>
            <p>Types of shop:</p><ul><li><b>Corner shop</b> – it stands at a corner.</li><li><b>Chain shop</b> – it has sisters.</li></ul>
            <h2>What is a stall?</h2><p>A stall is a table for selling.</p>
            <h2>Comparison</h2>
            <table><tr><th>Basis</th><th>Shop</th><th>Stall</th></tr><tr><td>Walls</td><td>has walls</td><td>has none</td></tr>
            <tr><td>Rent</td><td>high</td><td>low</td></tr></table></article>
            <footer><p>Contact the makers of this site.</p></footer></body></html>
            """), ArticleFormat.Html);

        Assert.Equal(Draft, imported.Markdown);
        Assert.Equal(["Start page of this site", "Contact the makers of this site."], imported.Report.Furniture.Select(line => line.Text));
        Assert.Equal([2, 10], imported.Report.Furniture.Select(line => line.Line));
    }

    [Fact]
    public void Word_keeps_its_headings_lists_and_tables() => Assert.Equal(Draft, Import(Files.Word(), ArticleFormat.Word).Markdown);

    [Fact]
    public void Pdf_keeps_its_reading_order_and_tells_headings_by_their_size()
    {
        var draft = Import(Files.TwoColumnPdf(), ArticleFormat.Pdf).Markdown;

        Assert.Contains("## What is Shop?\n\nA shop is a room for selling.\nIt has a door that is closed at night.\n", draft, StringComparison.Ordinal);
        Assert.Contains("## What is Stall?\n\nA stall is a table for selling.\nIt stands in the street all day long.\n", draft, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ArticleFormat.Word)]
    [InlineData(ArticleFormat.Pdf)]
    public void A_file_of_another_format_is_refused(ArticleFormat format) =>
        Assert.Throws<ArticleFormatException>(() => Import("x"u8.ToArray(), format));

    private static ImportedArticle Import(byte[] content, ArticleFormat format) => Importing.Importer.Import(content, format, "knowledge/draft.md");
}
