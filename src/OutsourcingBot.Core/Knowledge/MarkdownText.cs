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

        var text = new StringBuilder();
        Append(block.Inline, text);
        return text.ToString();
    }

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
        var padded = $" {text} ";
        foreach (var dash in (ReadOnlySpan<string>)[" — ", " – ", " -- ", " - "])
        {
            var at = padded.IndexOf(dash, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (padded[..at].Trim(), padded[(at + dash.Length)..].Trim());
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
}
