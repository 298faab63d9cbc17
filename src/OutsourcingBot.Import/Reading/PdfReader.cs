using System.Collections.Immutable;
using System.Text;
using OutsourcingBot.Import.Language;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads a PDF in reading order as plain text, with headings marked by the size of their letters.</summary>
internal static class PdfReader
{
    /// <summary>A line whose letters are so much larger than most is a heading.</summary>
    private const double HeadingSize = 1.12;

    /// <summary>A line that stands on so many pages is a running head or foot.</summary>
    private const int RepeatedPages = 3;

    public static (string Text, List<string> Repeated) Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = PdfDocument.Open(content.ToArray());
            var pages = document.GetPages().Select(PageOf).ToArray();
            var repeated = pages.SelectMany(page => page.Blocks.SelectMany(block => block.TextLines).Select(line => Key(line.Text)).Distinct())
                .GroupBy(key => key).Where(group => group.Count() >= RepeatedPages || group.Key.Length == 0).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
            return Write(pages, repeated, BodySize([.. pages.SelectMany(page => page.Blocks)]));
        }
        catch (Exception problem) when (problem is PdfDocumentFormatException or PdfDocumentEncryptedException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new ArticleFormatException("it is no PDF", problem);
        }
    }

    private sealed record Page(TextBlock[] Blocks, ImmutableArray<PdfTables.Found> Tables);

    private static Page PageOf(UglyToad.PdfPig.Content.Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToArray();
        var tables = PdfTables.In(words);
        var others = words.Where(word => !tables.Any(table => table.Words.Contains(word))).ToArray();
        return new Page([.. UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(others))], tables);
    }

    private static (string, List<string>) Write(Page[] pages, HashSet<string> repeated, double bodySize)
    {
        var text = new StringBuilder();
        var dropped = new List<string>();
        foreach (var (blocks, tables) in pages)
        {
            Write(blocks, tables, repeated, bodySize, text, dropped);
        }

        return (text.ToString(), dropped);
    }

    private static void Write(TextBlock[] blocks, ImmutableArray<PdfTables.Found> tables, HashSet<string> repeated, double bodySize, StringBuilder text, List<string> dropped)
    {
        foreach (var block in blocks)
        {
            // A table comes before the first block that stands below it.
            foreach (var table in tables.Where(table => block.BoundingBox.Top < table.Bottom))
            {
                Write(table, text);
                tables = tables.Remove(table);
            }

            foreach (var line in block.TextLines)
            {
                if (repeated.Contains(Key(line.Text)))
                {
                    dropped.Add(line.Text);
                    continue;
                }

                var isHeading = SizeOf(line) >= bodySize * HeadingSize && block.TextLines.Count <= 2;
                text.Append(isHeading ? $"\n## {line.Text}\n\n" : Unbroken(line.Text));
            }

            text.Append('\n');
        }

        foreach (var table in tables)
        {
            Write(table, text);
        }
    }

    private static void Write(PdfTables.Found table, StringBuilder text) =>
        text.Append('\n').AppendJoin('\n', table.Rows.Select(row => string.Join(" | ", row))).Append("\n\n");

    /// <summary>A word that was broken at the end of its line goes on without its hyphen.</summary>
    private static string Unbroken(string line) =>
        line.Length > 2 && line.EndsWith('-') && char.IsLower(line[^2]) ? line[..^1] : line + "\n";

    private static double BodySize(TextBlock[] blocks)
    {
        var sizes = blocks.SelectMany(block => block.TextLines).SelectMany(line => Enumerable.Repeat(SizeOf(line), line.Text.Length)).Order().ToArray();
        return sizes.Length == 0 ? 0 : sizes[sizes.Length / 2];
    }

    private static double SizeOf(TextLine line) => line.Words.SelectMany(word => word.Letters).Select(letter => letter.PointSize).DefaultIfEmpty(0).Average();

    /// <summary>A line without its numbers, which running heads change from page to page.</summary>
    private static string Key(string line) => string.Join(' ', Words.Of(line).Where(word => !word.Text.All(char.IsDigit)).Select(word => word.Text));
}
