using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Reads what headings say.</summary>
internal static class Headings
{
    private const int LongestName = 7;

    /// <summary>The name that a heading introduces ("What is a Margin?", "Meaning of Margin"); null where it introduces none.</summary>
    public static string? NameIn(string heading, ArticleLanguage language)
    {
        var text = heading.TrimEnd('?', '!', ':', '.', ' ');
        var words = Words.Of(text);
        var opener = language.Introducers.LengthAt(words, 0);
        if (opener == 0 || opener == words.Length)
        {
            return null;
        }

        var first = opener;
        while (first < words.Length - 1 && language.IsArticle(words[first].Text))
        {
            first++;
        }

        // "What a Margin Means" asks the same as "What is a Margin".
        var end = first + 1 < words.Length && language.IntroducerEnds.Are(words[^1].Text) ? words.Length - 1 : words.Length;
        var isWhatAlone = opener == 1 && language.IsQuestionWord(words[0].Text) && words[0].End - words[0].Start == words[0].Text.Length && end == words.Length;
        var isDescription = isWhatAlone || language.NameBreakers.FirstIn(words[..end], first + 1) >= 0;
        return end - first > LongestName || isDescription ? null : text[words[first].Start..(end < words.Length ? words[end - 1].End : text.Length)];
    }

    /// <summary>The heading without its number, article and the words that add nothing to a name.</summary>
    public static string Core(string heading, ArticleLanguage language)
    {
        var text = NameIn(heading, language) ?? heading.TrimEnd('?', '!', ':', '.', ' ');
        var words = Words.Of(text);
        var last = words.Length;
        while (last > 1 && language.Sides.Are(words[last - 1].Text))
        {
            last--;
        }

        return last == 0 ? text : text[words[0].Start..(last == words.Length ? text.Length : words[last - 1].End)].Trim();
    }
}
