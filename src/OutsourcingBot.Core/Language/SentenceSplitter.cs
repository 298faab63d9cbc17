namespace OutsourcingBot.Core.Language;

/// <summary>Cuts running text into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] Abbreviations = ["e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "st", "no", "inc", "ltd", "co"];

    /// <summary>The sentences in order, each with the number of line breaks before its first character.</summary>
    /// <param name="text">Text in which a line break is white space like any other.</param>
    public static IEnumerable<(string Sentence, int LineBreaks)> Split(string text)
    {
        var start = 0;
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsSentence(text, i))
            {
                foreach (var sentence in Cut(text, start, i + 1, breaks))
                {
                    yield return sentence;
                }

                breaks += text.AsSpan(start, i + 1 - start).Count('\n');
                start = i + 1;
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

    private static bool EndsSentence(string text, int i)
    {
        if (text[i] is '?' or '!')
        {
            return i + 1 == text.Length || !(text[i + 1] is '?' or '!');
        }

        if (text[i] != '.' || (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])))
        {
            return false;
        }

        var wordStart = text.LastIndexOfAny([' ', '\n', '\t', '('], i) + 1;
        var word = text[wordStart..i].ToLowerInvariant();
        var dotted = word.Contains('.', StringComparison.Ordinal) || (word.Length == 1 && char.IsLetter(word[0]));
        return !(dotted || Abbreviations.Contains(word)) || IsLast(text, i);
    }

    private static bool IsLast(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= text.Length;
    }
}
