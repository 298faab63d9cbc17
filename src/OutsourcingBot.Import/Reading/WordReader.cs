using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads a Word document: headings by their styles, lists by their numbering, tables. Lines are numbers of paragraphs.</summary>
internal static class WordReader
{
    private const long MostCharactersInPart = 40_000_000;

    public static List<ArticleBlock> Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
            var main = document.MainDocumentPart ?? throw new ArticleFormatException("it is no Word document");
            var styles = main.StyleDefinitionsPart?.Styles?.Elements<Style>().Where(style => style.StyleId?.Value is not null)
                .ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal) ?? [];
            return Blocks(main.Document?.Body, styles);
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException)
        {
            throw new ArticleFormatException("it is no Word document", problem);
        }
    }

    private static List<ArticleBlock> Blocks(Body? body, Dictionary<string, Style> styles)
    {
        var blocks = new List<ArticleBlock>();
        var line = 0;
        foreach (var element in (body?.ChildElements ?? []).SelectMany(element => element is SdtBlock block ? block.SdtContentBlock?.ChildElements ?? [] : Enumerable.Repeat(element, 1)))
        {
            line++;
            if (element is Paragraph paragraph && Text(paragraph) is { Length: > 0 } text)
            {
                blocks.Add(Block(paragraph, text, line, styles));
            }
            else if (element is Table table && Rows(table, line) is { Length: > 0 } rows)
            {
                blocks.Add(new ArticleBlock.Table([.. rows]));
            }
        }

        return blocks;
    }

    private static ArticleBlock Block(Paragraph paragraph, string text, int line, Dictionary<string, Style> styles)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? styles.GetValueOrDefault(id) : null;
        var name = style?.StyleName?.Val?.Value ?? paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty;
        var lined = LinedText.At(text, line);
        return LevelOf(name) is { } level ? new ArticleBlock.Heading(text, level, line)
            : paragraph.ParagraphProperties?.NumberingProperties is not null || name.StartsWith("List", StringComparison.OrdinalIgnoreCase) ? new ArticleBlock.Item(lined)
            : new ArticleBlock.Paragraph(lined);
    }

    /// <summary>1 for "Title" and "heading 1", and so on; null for other styles.</summary>
    private static int? LevelOf(string style)
    {
        const string Heading = "heading";
        return style.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
            : style.StartsWith(Heading, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(style.AsSpan(Heading.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var level) ? level
            : null;
    }

    private static Reading.TableRow[] Rows(Table table, int line) =>
        [.. table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>()
            .Select(row => new Reading.TableRow([.. row.Elements<TableCell>().Select(cell => string.Join(' ', cell.Elements<Paragraph>().Select(Text)).Trim())], line))];

    private static string Text(Paragraph paragraph) => Blanks.Single(string.Concat(paragraph.Descendants().Select(element => element switch
    {
        Text text => text.Text,
        Break or TabChar or CarriageReturn => " ",
        NoBreakHyphen => "-",
        _ => string.Empty,
    })));
}
