using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Those who wrote a page, by its bylines, and the sentences that tell of them.</summary>
internal sealed class Authors(ArticleLanguage language)
{
    public const string Byline = "byline";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Learns the names in a byline: words with capitals side by side of which one is no word of the language.</summary>
    public void Add(string byline)
    {
        var words = Words.Of(byline);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var isName = char.IsUpper(byline[words[i].Start]) && char.IsUpper(byline[words[i + 1].Start]) && byline.AsSpan(words[i].End, words[i + 1].Start - words[i].End).IsWhiteSpace()
                && !(language.IsInDictionary(words[i].Text) && language.IsInDictionary(words[i + 1].Text));
            if (isName)
            {
                _names.Add($"{words[i].Text} {words[i + 1].Text}");
            }
        }
    }

    /// <summary>Whether a sentence begins with the name of one, or with a first name that is no word.</summary>
    public bool AreIn(string sentence)
    {
        var words = Words.Of(sentence);
        return words.Length == 2 ? _names.Contains($"{words[0].Text} {words[1].Text}") : words.Length > 2 && (_names.Contains($"{words[0].Text} {words[1].Text}")
            || (!language.IsInDictionary(words[0].Text) && _names.Any(name => name.StartsWith(words[0].Text + " ", StringComparison.Ordinal))));
    }
}
