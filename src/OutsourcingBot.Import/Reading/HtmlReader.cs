using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OutsourcingBot.Core.Language;
using SmartReader;

namespace OutsourcingBot.Import.Reading;

/// <summary>
/// Reads a web page. A readability step finds the article on it; what stands around the article is reported, and within it
/// headings, lists and tables stay what they are.
/// </summary>
internal static class HtmlReader
{
    private const string Around = "page around the article";
    private const int DeepestElement = 400;
    private const int WidestCell = 20;

    private static readonly HashSet<string> Skipped = ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "SELECT", "BUTTON", "HEAD"];
    private static readonly HashSet<string> Furniture = ["NAV", "FOOTER", "ASIDE", "FORM", "FIGCAPTION"];
    private static readonly HashSet<string> Blocks =
    [
        "P", "DIV", "SECTION", "ARTICLE", "MAIN", "BODY", "HEADER", "UL", "OL", "LI", "DL", "DT", "DD", "TABLE", "BLOCKQUOTE", "PRE", "FIGURE", "DETAILS", "SUMMARY",
        "H1", "H2", "H3", "H4", "H5", "H6", "NAV", "FOOTER", "ASIDE", "FORM", "FIGCAPTION", "ADDRESS", "HR", "CENTER", "FIELDSET",
    ];

    public static List<ArticleBlock> Read(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var blocks = new List<ArticleBlock>();
        if (document.Body is { } body)
        {
            Walk(body, blocks, isFurniture: false, depth: 0);
        }

        return Within(blocks, ReadableText(html));
    }

    /// <summary>The text of the article, as words, by the readability step; empty where it finds none.</summary>
    private static string ReadableText(string html)
    {
        using var reader = new Reader("https://localhost/", html);
        var article = reader.GetArticle();
        return article.IsReadable || article.Length > 0 ? Plain($"{article.Title} {article.TextContent}") : string.Empty;
    }

    /// <summary>What stands before the first and behind the last block of the article goes, save for the page's title.</summary>
    private static List<ArticleBlock> Within(List<ArticleBlock> blocks, string readable)
    {
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

    private static void Walk(IElement element, List<ArticleBlock> blocks, bool isFurniture, int depth)
    {
        var inline = new StringBuilder();
        var line = LineOf(element);
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child && Skipped.Contains(child.TagName))
            {
                continue;
            }

            if (node is IElement block && Blocks.Contains(block.TagName) && depth < DeepestElement)
            {
                Flush(inline, line, blocks, isFurniture, isItem: element.TagName is "LI");
                Add(block, blocks, isFurniture || Furniture.Contains(block.TagName), depth + 1);
            }
            else if (node is IElement or IText)
            {
                inline.Append(Inline(node));
            }
        }

        Flush(inline, line, blocks, isFurniture, isItem: element.TagName is "LI");
    }

    private static void Add(IElement element, List<ArticleBlock> blocks, bool isFurniture, int depth)
    {
        var line = LineOf(element);
        switch (element.TagName)
        {
            case "H1" or "H2" or "H3" or "H4" or "H5" or "H6" when !isFurniture && Blanks.Single(element.TextContent) is { Length: > 0 } text:
                blocks.Add(new ArticleBlock.Heading(text, element.TagName[1] - '0', line));
                break;
            case "TABLE" when !isFurniture && Rows(element) is { Length: > 1 } rows:
                blocks.Add(new ArticleBlock.Table([.. rows]));
                break;
            case "DL" when !isFurniture:
                AddTerms(element, blocks);
                break;
            default:
                Walk(element, blocks, isFurniture, depth);
                break;
        }
    }

    private static TableRow[] Rows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Select(row => new TableRow([.. row.Children.Where(cell => cell.TagName is "TD" or "TH").SelectMany(cell => Enumerable.Repeat(Blanks.Single(Inline(cell)), Span(cell)))], LineOf(row)))
            .Where(row => row.Cells.Any(cell => cell.Length > 0))];

    /// <summary>Over how many columns a cell goes: what it says holds of each.</summary>
    private static int Span(IElement cell) => int.TryParse(cell.GetAttribute("colspan"), out var span) ? Math.Clamp(span, 1, WidestCell) : 1;

    private static void AddTerms(IElement list, List<ArticleBlock> blocks)
    {
        var term = string.Empty;
        foreach (var child in list.Children.SelectMany(child => child.TagName == "DIV" ? child.Children : Enumerable.Repeat(child, 1)))
        {
            var text = Blanks.Single(Inline(child));
            if (child.TagName == "DT")
            {
                term = text;
            }
            else if (text.Length > 0)
            {
                blocks.Add(new ArticleBlock.Item(LinedText.At(term.Length > 0 ? $"{term} — {text}" : text, LineOf(child))));
            }
        }
    }

    private static void Flush(StringBuilder inline, int line, List<ArticleBlock> blocks, bool isFurniture, bool isItem)
    {
        var text = Blanks.Single(inline.ToString());
        inline.Clear();
        if (text.Length > 0)
        {
            var lined = LinedText.At(text, line);
            blocks.Add(isFurniture ? new ArticleBlock.Aside(lined, Around) : isItem ? new ArticleBlock.Item(lined) : new ArticleBlock.Paragraph(lined));
        }
    }

    /// <summary>The text of a node without scripts; a line break is a blank.</summary>
    private static string Inline(INode node) => node switch
    {
        IText text => text.Data,
        IElement { TagName: "BR" } => " ",
        IElement element when Skipped.Contains(element.TagName) => string.Empty,
        IElement element when Blocks.Contains(element.TagName) => " " + string.Concat(element.ChildNodes.Select(Inline)) + " ",
        IElement element => string.Concat(element.ChildNodes.Select(Inline)),
        _ => string.Empty,
    };

    private static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 1;
}
