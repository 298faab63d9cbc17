using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads Markdown: headings, lists and tables as they are marked.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UsePreciseSourceLocation().Build();

    public static List<ArticleBlock> Read(string text)
    {
        try
        {
            return [.. Markdown.Parse(text, Pipeline).SelectMany(Of)];
        }
        catch (ArgumentException problem)
        {
            throw new ArticleFormatException("its lists or quotes are nested more than a hundred deep", problem);
        }
    }

    private static IEnumerable<ArticleBlock> Of(Markdig.Syntax.Block block)
    {
        var line = block.Line + 1;
        return block switch
        {
            HeadingBlock heading when MarkdownText.Of(heading) is { Length: > 0 } text => [new ArticleBlock.Heading(Blanks.Single(text), heading.Level, line)],
            ParagraphBlock paragraph => [new ArticleBlock.Paragraph(LinedText.At(Blanks.Single(MarkdownText.Of(paragraph)), line))],
            ListItemBlock item => OfItem(item, line),
            Table table => [new ArticleBlock.Table([.. table.OfType<Markdig.Extensions.Tables.TableRow>().Select(Row)])],
            CodeBlock code => [new ArticleBlock.Paragraph(LinedText.At(code.Lines.ToString(), line))],
            ContainerBlock container => container.SelectMany(Of),
            _ => [],
        };
    }

    /// <summary>The item's own paragraphs as one item; lists within it are items of their own.</summary>
    private static IEnumerable<ArticleBlock> OfItem(ListItemBlock item, int line)
    {
        var text = string.Join(' ', item.OfType<ParagraphBlock>().Select(MarkdownText.Of));
        return new ArticleBlock[] { new ArticleBlock.Item(LinedText.At(Blanks.Single(text), line)) }
            .Concat(item.Where(inner => inner is not ParagraphBlock).SelectMany(Of));
    }

    private static Reading.TableRow Row(Markdig.Extensions.Tables.TableRow row) =>
        new([.. row.OfType<TableCell>().Select(cell => Blanks.Single(string.Concat(cell.Descendants<ParagraphBlock>().Select(MarkdownText.Of))))], row.Line + 1);
}
