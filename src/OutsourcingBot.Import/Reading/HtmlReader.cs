using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>
/// Reads a web page. A readability step finds the article on it; what stands around the article is reported, and within it
/// headings, lists and tables stay what they are.
/// </summary>
internal sealed class HtmlReader(ArticleLanguage language)
{
    private const int DeepestElement = 400;

    private static readonly HashSet<string> Furniture = ["NAV", "FOOTER", "ASIDE", "FORM", "FIGCAPTION"];

    private readonly StringBuilder _inline = new();
    private readonly List<ArticleBlock> _blocks = [];
    private int _length;

    public static List<ArticleBlock> Read(string html, ArticleLanguage language) => new HtmlReader(language).Read(html);

    private List<ArticleBlock> Read(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        if (document.Body is { } body)
        {
            _length = body.TextContent.Length;
            Walk(body, isFurniture: false, depth: 0);
        }

        return ReadablePart.Of(_blocks, html);
    }

    private void Walk(IElement element, bool isFurniture, int depth)
    {
        var line = PageText.LineOf(element);
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child && PageText.IsSkipped(child))
            {
                continue;
            }

            if (node is IElement block && PageText.IsBlock(block) && depth < DeepestElement && !PageText.Interrupts(block, _inline.ToString()))
            {
                Flush(line, isFurniture, isItem: element.TagName is "LI");
                Add(block, isFurniture || IsFurniture(block), depth + 1);
            }
            else if (node is IElement or IText)
            {
                _inline.Append(PageText.Of(node, lineBreak: "\n"));
            }
        }

        Flush(line, isFurniture, isItem: element.TagName is "LI");
    }

    /// <summary>Whether an element by its name or its classes holds no part of the article; what holds the title or most of the page is not judged by them.</summary>
    private bool IsFurniture(IElement element) =>
        Furniture.Contains(element.TagName)
        || (element.TagName is not ("MAIN" or "ARTICLE" or "TABLE")
            && $"{element.ClassName} {element.Id}".Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(word => language.PageClasses.Contains(word.ToLowerInvariant()))
            && element.QuerySelector("h1") is null && element.TextContent.Length < _length / 2);

    private void Add(IElement element, bool isFurniture, int depth)
    {
        switch (element.TagName)
        {
            case "H1" or "H2" or "H3" or "H4" or "H5" or "H6" when !isFurniture && Blanks.Single(element.TextContent) is { Length: > 0 } text:
                _blocks.Add(new ArticleBlock.Heading(text, element.TagName[1] - '0', PageText.LineOf(element)));
                break;
            case "TABLE" when !isFurniture && PageText.Rows(element) is { Length: > 1 } rows:
                _blocks.Add(new ArticleBlock.Table([.. rows]));
                break;
            case "LI" when !isFurniture && element.QuerySelector("ul, ol, table, h2, h3, h4") is null && Blanks.Single(PageText.Of(element)) is { Length: > 0 } item:
                _blocks.Add(new ArticleBlock.Item(LinedText.At(item, PageText.LineOf(element))));
                break;
            case "DL" when !isFurniture:
                AddTerms(element);
                break;
            default:
                Walk(element, isFurniture, depth);
                break;
        }
    }

    private void AddTerms(IElement list)
    {
        var term = string.Empty;
        foreach (var child in list.Children.SelectMany(child => child.TagName == "DIV" ? child.Children : Enumerable.Repeat(child, 1)))
        {
            var text = Blanks.Single(PageText.Of(child));
            if (child.TagName == "DT")
            {
                term = text;
            }
            else if (text.Length > 0)
            {
                _blocks.Add(new ArticleBlock.Item(LinedText.At(term.Length > 0 ? $"{term} — {text}" : text, PageText.LineOf(child))));
            }
        }
    }

    private void Flush(int line, bool isFurniture, bool isItem)
    {
        var text = _inline.ToString();
        _inline.Clear();
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var lined = LinedText.At(Blanks.Single(text), line);
        if (isFurniture || isItem)
        {
            _blocks.Add(isFurniture ? new ArticleBlock.Aside(lined, ReadablePart.Around) : new ArticleBlock.Item(lined));
        }
        else
        {
            _blocks.AddRange(BrokenLines.Of(text, line));
        }
    }
}
