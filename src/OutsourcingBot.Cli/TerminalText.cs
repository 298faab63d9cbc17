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
            else if (c != '*' && !(c == '_' && IsAtWordEdge(markdown, i)))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static bool IsAtWordEdge(string text, int i) =>
        i == 0 || i == text.Length - 1 || char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i + 1]);
}
