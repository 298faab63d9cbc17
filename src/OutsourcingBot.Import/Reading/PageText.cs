using AngleSharp.Dom;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads the text and the tables of a page's elements.</summary>
internal static class PageText
{
    private const int WidestCell = 20;
    private const int LongestBox = 1600;

    private static readonly HashSet<string> Skipped = ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "SELECT", "BUTTON", "HEAD"];
    private static readonly HashSet<string> Blocks =
    [
        "P", "DIV", "SECTION", "ARTICLE", "MAIN", "BODY", "HEADER", "UL", "OL", "LI", "DL", "DT", "DD", "TABLE", "BLOCKQUOTE", "PRE", "FIGURE", "DETAILS", "SUMMARY",
        "H1", "H2", "H3", "H4", "H5", "H6", "NAV", "FOOTER", "ASIDE", "FORM", "FIGCAPTION", "ADDRESS", "HR", "CENTER", "FIELDSET",
    ];

    public static bool IsSkipped(IElement element) => Skipped.Contains(element.TagName);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.TagName);

    /// <summary>The text of a node without scripts.</summary>
    /// <param name="lineBreak">What a line break becomes.</param>
    public static string Of(INode node, string lineBreak = " ") => node switch
    {
        IText text => text.Data.Replace('\n', ' '),
        IElement { TagName: "BR" } => lineBreak,
        IElement element when IsSkipped(element) => string.Empty,
        IElement element when IsBlock(element) => " " + string.Concat(element.ChildNodes.Select(child => Of(child, lineBreak))) + " ",
        IElement element => string.Concat(element.ChildNodes.Select(child => Of(child, lineBreak))),
        _ => string.Empty,
    };

    /// <summary>Whether a block stands in the midst of a sentence, as the box of a tooltip does: what comes behind it goes on in small letters.</summary>
    public static bool Interrupts(IElement block, ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.Length > 0 && (char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or ')' or '”') && block.TextContent.Length < LongestBox
            && block.NextSibling is IText { Data: var data } && data.AsSpan().TrimStart() is [var first, ..] && (char.IsLower(first) || first is '.' or ',' or ';' or ')');
    }

    public static TableRow[] Rows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Select(row => new TableRow([.. row.Children.Where(cell => cell.TagName is "TD" or "TH").SelectMany(Cells)], LineOf(row)))
            .Where(row => row.Cells.Any(cell => cell.Length > 0))];

    public static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 1;

    /// <summary>A cell that goes over several columns says of each what it says.</summary>
    private static IEnumerable<string> Cells(IElement cell) =>
        Enumerable.Repeat(Blanks.Single(Of(cell)), int.TryParse(cell.GetAttribute("colspan"), out var span) ? Math.Clamp(span, 1, WidestCell) : 1);
}
