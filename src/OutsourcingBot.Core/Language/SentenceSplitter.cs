namespace OutsourcingBot.Core.Language;

/// <summary>Cuts running text into sentences.</summary>
internal static class SentenceSplitter
{
    private const string Closers = ")]”’\"'»";

    private static readonly string[] Abbreviations = ["e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "st", "inc", "ltd", "co"];

    /// <summary>The sentences in order, each with the number of line breaks before its first character.</summary>
    /// <param name="text">Text in which a line break is white space like any other.</param>
    public static IEnumerable<(string Sentence, int LineBreaks)> Split(string text)
    {
        var start = 0;
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '?' or '!' && EndOfSentence(text, i) is { } end)
            {
                foreach (var sentence in Cut(text, start, end, breaks))
                {
                    yield return sentence;
                }

                breaks += text.AsSpan(start, end - start).Count('\n');
                start = end;
                i = end - 1;
            }
        }

        foreach (var sentence in Cut(text, start, text.Length, breaks))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<(string, int)> Cut(string text, int start, int end, int breaks)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            breaks += text[start] == '\n' ? 1 : 0;
            start++;
        }

        var sentence = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (sentence.Length > 0)
        {
            yield return (sentence, breaks);
        }
    }

    /// <summary>The index behind the sentence that a mark ends, with the quotes and brackets that close behind it.</summary>
    private static int? EndOfSentence(string text, int mark)
    {
        var end = mark + 1;
        while (end < text.Length && Closers.Contains(text[end]))
        {
            end++;
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var goesOn = next < text.Length && char.IsLower(text[next]);
        return next == text.Length || (!(end > mark + 1 && goesOn) && Ends(text, mark, next, goesOn)) ? end : null;
    }

    private static bool Ends(string text, int mark, int next, bool goesOn)
    {
        if (text[mark] != '.')
        {
            return text[mark + 1] is not ('?' or '!');
        }

        if (!char.IsWhiteSpace(text[next - 1]))
        {
            return false;
        }

        var word = text[(text.LastIndexOfAny([' ', '\n', '\t', '('], mark) + 1)..mark].ToLowerInvariant();
        if (word.EndsWith('.'))
        {
            return !goesOn;
        }

        var dotted = word.Contains('.', StringComparison.Ordinal) || (word.Length == 1 && char.IsLetter(word[0]));
        return !(dotted || Abbreviations.Contains(word) || (word == "no" && char.IsDigit(text[next])));
    }
}
