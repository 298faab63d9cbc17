namespace OutsourcingBot.Core.Language;

/// <summary>Cuts running text into sentences.</summary>
internal static class SentenceSplitter
{
    private const string Closers = ")]”’\"'»";

    private static readonly string[] Abbreviations = ["e.g", "i.e", "vs", "mr", "mrs", "ms", "dr", "st", "inc", "ltd", "co"];

    /// <summary>The sentences in order, each with the number of line breaks before its first character.</summary>
    /// <param name="text">Text in which a line break is white space like any other.</param>
    public static IEnumerable<(string Sentence, int LineBreaks)> Split(string text)
    {
        foreach (var (start, end) in Spans(text))
        {
            yield return (Blanks.Single(text[start..end]), text.AsSpan(0, start).Count('\n'));
        }
    }

    /// <summary>Where the sentences begin and end.</summary>
    public static IEnumerable<(int Start, int End)> Spans(string text)
    {
        var start = FirstOf(text, 0);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '.' or '?' or '!' && EndOfSentence(text, i) is { } end)
            {
                yield return (start, end);
                start = FirstOf(text, end);
                i = end - 1;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.AsSpan().TrimEnd().Length);
        }
    }

    private static int FirstOf(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
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
        if (word.EndsWith('.') || word == "etc")
        {
            return !goesOn;
        }

        var isInitial = word.Length == 1 && char.IsLetter(word[0]) && !(IsUnit(text, mark) && !goesOn);
        var dotted = (word.Contains('.', StringComparison.Ordinal) && !word.Any(char.IsAsciiDigit)) || isInitial;
        return !(dotted || Abbreviations.Contains(word) || (word == "no" && char.IsDigit(text[next])));
    }

    /// <summary>Whether a mark stands behind one small letter and a number: "50 m."</summary>
    private static bool IsUnit(string text, int mark) => mark > 2 && char.IsLower(text[mark - 1]) && text[mark - 2] == ' ' && char.IsAsciiDigit(text[mark - 3]);
}
