using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Plain text out of Markdown.</summary>
internal static class MarkdownText
{
    private const int MostSpacesInTerm = 3;

    /// <summary>The text of a paragraph or heading without its markup; a line break stays one.</summary>
    public static string Of(LeafBlock block)
    {
        if (block.Inline is { FirstChild: LiteralInline { NextSibling: null } only })
        {
            return only.Content.ToString();
        }

        // Markup only makes a text longer.
        var text = new StringBuilder(Math.Max(0, block.Span.Length));
        Append(block.Inline, text);
        return text.ToString();
    }

    /// <summary>The text of the paragraphs in a block, such as an item or a cell; that of items in it is left out.</summary>
    public static string Of(ContainerBlock block, string separator) =>
        block is [ParagraphBlock only] ? Of(only) : string.Join(separator, ParagraphsOf(block).Select(Of));

    private static IEnumerable<ParagraphBlock> ParagraphsOf(ContainerBlock block) => block.SelectMany(inner => inner switch
    {
        ParagraphBlock paragraph => [paragraph],
        ContainerBlock container and not ListItemBlock => ParagraphsOf(container),
        _ => Enumerable.Empty<ParagraphBlock>(),
    });

    private static void Append(ContainerInline? container, StringBuilder text)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }

    /// <summary>Splits "Term — meaning", "Term – meaning" and "Term: meaning"; a text without such a mark has no meaning.</summary>
    public static (string Term, string? Meaning) SplitTerm(string text)
    {
        foreach (var dash in (ReadOnlySpan<string>)["—", "–", "--", "-"])
        {
            if (PlaceOf(dash, text) is >= 0 and var at)
            {
                return (text[..at].Trim(), text[(at + dash.Length)..].Trim());
            }
        }

        if (text.EndsWith('—') || text.EndsWith('–'))
        {
            return (text[..^1].Trim(), string.Empty);
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && text.AsSpan(0, colon).Count(' ') <= MostSpacesInTerm
            ? (text[..colon].Trim(), text[(colon + 2)..].Trim())
            : (text, null);
    }

    /// <summary>Where a dash between blanks stands, or one at an end of the text; −1 where none does.</summary>
    private static int PlaceOf(string dash, string text)
    {
        for (var at = text.IndexOf(dash, StringComparison.Ordinal); at >= 0; at = text.IndexOf(dash, at + 1, StringComparison.Ordinal))
        {
            var end = at + dash.Length;
            if ((at == 0 || text[at - 1] == ' ') && (end == text.Length || text[end] == ' '))
            {
                return at;
            }
        }

        return -1;
    }
}
