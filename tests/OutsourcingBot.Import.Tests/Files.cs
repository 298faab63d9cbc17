using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace OutsourcingBot.Import.Tests;

/// <summary>Documents made for the tests.</summary>
internal static class Files
{
    public static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(
                Styled("Title", "Shop vs Stall"),
                Styled("Heading1", "What is a shop?"),
                Styled(null, "A shop is a room for selling."),
                Styled(null, "Types of shop:"),
                Styled("ListBullet", "Corner shop – it stands at a corner."),
                Styled("ListBullet", "Chain shop – it has sisters."),
                Styled("Heading1", "What is a stall?"),
                Styled(null, "A stall is a table for selling."),
                Styled("Heading1", "Comparison"),
                new Table(Row("Basis", "Shop", "Stall"), Row("Walls", "has walls", "has none"), Row("Rent", "high", "low"))));
        }

        return stream.ToArray();
    }

    /// <summary>A title over two columns, which a reader that goes line by line would mix up.</summary>
    public static byte[] TwoColumnPdf()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        page.AddText("Shop vs Stall", 22, new PdfPoint(50, 780), font);
        Column(page, font, 50, "What is a shop?", "A shop is a room for selling. It has", "a door that is closed at night.");
        Column(page, font, 320, "What is a stall?", "A stall is a table for selling. It", "stands in the street all day long.");
        return builder.Build();
    }

    private static void Column(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, double x, string heading, params string[] lines)
    {
        page.AddText(heading, 16, new PdfPoint(x, 730), font);
        for (var i = 0; i < lines.Length; i++)
            page.AddText(lines[i], 10, new PdfPoint(x, 700 - (i * 12)), font);
    }

    private static Paragraph Styled(string? style, string text) => style is null
        ? new Paragraph(new Run(new Text(text)))
        : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Styled(null, cell))));
}
