namespace OutsourcingBot.Core.Language;

/// <summary>
/// Cuts a text into lower-case words. Markup tags go, dotted abbreviations close up ("C.E.O." → "ceo"), possessives
/// lose their ending, and numbers keep the marks inside them ("3.5", "10,000").
/// </summary>
internal static class WordSplitter
{
    /// <summary>Splits at white space into chunks, each lower-cased and freed of outer punctuation.</summary>
    public static IEnumerable<string> Chunks(string text)
    {
        var plain = WithoutTags(text);
        for (var (start, end) = (0, 0); start < plain.Length; start = end + 1)
        {
            end = EndOfChunk(plain, start);
            var chunk = Plain(Trim(plain.AsSpan(start, end - start)));
            if (chunk.Length > 0)
            {
                yield return chunk;
            }
        }
    }

    /// <summary>A chunk in lower case, with the plain apostrophe.</summary>
    public static string Plain(ReadOnlySpan<char> chunk) => chunk.ToString().Replace('’', '\'').Replace('‘', '\'').ToLowerInvariant();

    /// <summary>Splits one chunk into words.</summary>
    public static IEnumerable<string> Words(string chunk)
    {
        var closed = CloseUpDots(chunk);
        var start = -1;
        for (var i = 0; i <= closed.Length; i++)
        {
            if (i < closed.Length && IsInsideWord(closed, i))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return WithoutPossessive(closed[start..i]);
                start = -1;
            }
        }
    }

    private static bool IsInsideWord(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || c == '&')
        {
            return true;
        }

        var between = i > 0 && i + 1 < text.Length;
        return between && c switch
        {
            '\'' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
            '.' or ',' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
            _ => false,
        };
    }

    /// <summary>Where the text between white space that begins at a place ends.</summary>
    public static int EndOfChunk(string text, int start)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>A chunk without the punctuation around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> chunk)
    {
        var (start, end) = (0, chunk.Length);
        while (start < end && !char.IsLetterOrDigit(chunk[start]) && chunk[start] != '&')
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(chunk[end - 1]) && chunk[end - 1] != '&')
        {
            end--;
        }

        return chunk[start..end];
    }

    /// <summary>Joins single letters with dots between them: "c.e.o", "c.f.o's".</summary>
    private static string CloseUpDots(string chunk)
    {
        if (!chunk.Contains('.', StringComparison.Ordinal))
        {
            return chunk;
        }

        var parts = chunk.Split('.');
        for (var i = 0; i < parts.Length - 1; i++)
        {
            if (parts[i].Length != 1 || !char.IsLetter(parts[i][0]))
            {
                return chunk;
            }
        }

        var last = parts[^1];
        return last.Length <= 1 || last is [_, '\'', ..] or [_, 's'] or "s" ? string.Concat(parts) : chunk;
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2]
        : word.Replace("'", string.Empty, StringComparison.Ordinal);

    /// <summary>The text with a blank for each tag.</summary>
    public static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var opensTag = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!');
            var close = opensTag ? text.IndexOf('>', i) : -1;
            plain.Append(close > 0 ? ' ' : text[i]);
            i = close > 0 ? close : i;
        }

        return plain.ToString();
    }
}
