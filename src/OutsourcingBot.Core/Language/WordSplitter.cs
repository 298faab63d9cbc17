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
        var plain = WithoutTags(text).Replace('’', '\'').Replace('‘', '\'').ToLowerInvariant();
        for (var (start, end) = (0, 0); start < plain.Length; start = end + 1)
        {
            end = EndOfChunk(plain, start);
            var trimmed = Trim(plain, start, end);
            if (trimmed.Length > 0)
            {
                yield return trimmed;
            }
        }
    }

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

    private static int EndOfChunk(string text, int start)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static string Trim(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] != '&')
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '&')
        {
            end--;
        }

        return text[start..end];
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

    private static string WithoutTags(string text)
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
