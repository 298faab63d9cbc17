using System.Text;
using System.Text.RegularExpressions;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Texts with <c>{placeholders}</c>, as the authors of dialogs write them.</summary>
internal static partial class TextTemplate
{
    /// <summary>The names of the placeholders in a text.</summary>
    public static IEnumerable<string> Placeholders(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (EndOfName(text, open) is { } end)
            {
                yield return text[(open + 1)..end];
            }
        }
    }

    /// <summary>Puts values in the place of placeholders; the paragraph of an empty value leaves no gap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">The values; of two for one name the later one counts.</param>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(text.Length);
        var copied = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (EndOfName(text, open) is { } end && ValueOf(text.AsSpan((open + 1)..end), values) is { } value)
            {
                filled.Append(text, copied, open - copied).Append(value);
                copied = end + 1;
            }
        }

        filled.Append(text, copied, text.Length - copied);
        return Gap.Replace(filled.ToString(), "\n\n").Trim();
    }

    /// <summary>The index of the brace behind a placeholder's name; null where the brace before it opens none.</summary>
    private static int? EndOfName(string text, int open)
    {
        var end = open + 1;
        while (end < text.Length && text[end] is not ('{' or '}') && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == '}' ? end : null;
    }

    private static string? ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (name.SequenceEqual(values[i].Name))
            {
                return values[i].Value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\n[ \t]*\n\s*\n")]
    private static partial Regex Gap { get; }
}
