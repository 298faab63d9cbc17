using SmartReader;

namespace OutsourcingBot.Import.Reading;

/// <summary>Finds the article among the blocks of a web page by a readability step, and reports what stands around it.</summary>
internal static class ReadablePart
{
    public const string Around = "page around the article";

    /// <summary>What stands before the first and behind the last block of the article goes, save for the page's title.</summary>
    public static List<ArticleBlock> Of(List<ArticleBlock> blocks, string html)
    {
        var readable = ReadableText(html);
        var inside = Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is ArticleBlock.Paragraph or ArticleBlock.Item && IsIn(TextOf(blocks[i]), readable)).ToArray();
        if (readable.Length == 0 || inside.Length == 0)
        {
            return blocks;
        }

        var first = inside[0];
        while (first > 0 && blocks[first - 1] is ArticleBlock.Heading)
        {
            first--;
        }

        var title = blocks.FindIndex(block => block is ArticleBlock.Heading { Level: 1 });
        return [.. blocks.Select((block, i) => (i >= first && i <= Last(blocks, inside[^1])) || i == title || block is ArticleBlock.Aside
            ? block
            : new ArticleBlock.Aside(LinedText.At(TextOf(block), block.Line), Around))];
    }

    /// <summary>The text of the article, as words; empty where there is none.</summary>
    private static string ReadableText(string html)
    {
        using var reader = new Reader("https://localhost/", html);
        var article = reader.GetArticle();
        return article.IsReadable || article.Length > 0 ? Plain($"{article.Title} {article.TextContent}") : string.Empty;
    }

    /// <summary>Tables and lists right behind the last paragraph still belong to the article.</summary>
    private static int Last(List<ArticleBlock> blocks, int last)
    {
        for (var next = last + 1; next < blocks.Count && (blocks[next] is ArticleBlock.Table or ArticleBlock.Item or ArticleBlock.Heading); next++)
        {
            last = blocks[next] is ArticleBlock.Heading ? last : next;
        }

        return last;
    }

    private static bool IsIn(string text, string readable) => Plain(text) is { Length: > 0 } plain && readable.Contains(plain, StringComparison.Ordinal);

    private static string Plain(string text) => Language.Words.Plain(text);

    private static string TextOf(ArticleBlock block) => block switch
    {
        ArticleBlock.Heading heading => heading.Text,
        ArticleBlock.Paragraph paragraph => paragraph.Text.Text,
        ArticleBlock.Item item => item.Text.Text,
        ArticleBlock.Aside aside => aside.Text.Text,
        ArticleBlock.Table table => string.Join(' ', table.Rows.SelectMany(row => row.Cells)),
        _ => string.Empty,
    };
}
