using System.Text;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli;

/// <summary>Replies as plain text for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text without its markup, then what could be said next.</summary>
    public static string Of(Reply reply)
    {
        var text = WithoutMarkup(reply.Text);
        return reply.Suggestions.IsEmpty ? text : $"{text}\n\n{string.Join('\n', reply.Suggestions.Select(suggestion => $"  > {suggestion}"))}";
    }

    /// <summary>Takes off emphasis marks and the backslash in front of what Markdown would read as markup.</summary>
    public static string WithoutMarkup(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            if (c == '\\' && i + 1 < markdown.Length && char.IsAscii(markdown[i + 1]) && char.IsPunctuation(markdown[i + 1]))
            {
                text.Append(markdown[++i]);
            }
            else if (c is not ('*' or '_') || !IsMark(markdown, i))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>A star or line marks emphasis unless space is on both sides of it; a line also not within a word.</summary>
    private static bool IsMark(string text, int i)
    {
        var before = i == 0 ? ' ' : text[i - 1];
        var after = i == text.Length - 1 ? ' ' : text[i + 1];
        return !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
            && (text[i] == '*' || !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after));
    }
}
