using System.Buffers;
using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Outline;

/// <summary>Reads the name that a sentence begins with.</summary>
internal sealed class LeadName(ArticleLanguage language)
{
    private const int LongestName = 5;

    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:.(–—");

    /// <summary>The name where the sentence's shape leaves no doubt; null where it does not.</summary>
    public string? Sure(string sentence) => Marked(sentence) ?? Counted(sentence) ?? Framed(sentence) ?? Defined(sentence) ?? BeforeVerb(sentence);

    /// <summary>"The first is the top hat, which …", "Another kind is called the bowler."</summary>
    public string? Counted(string sentence)
    {
        var words = Words.Of(sentence);
        var first = words.Length > 0 && language.IsArticle(words[0].Text) ? 1 : 0;
        if (first >= words.Length || !language.Kinds.IsCounter(words[first]))
        {
            return null;
        }

        var verb = Enumerable.Range(first + 1, 2).FirstOrDefault(i => i < words.Length && language.IsCopula(words[i]));
        var name = verb > 0 && verb + 1 < words.Length && language.Kinds.NameVerbs.Contains(words[verb + 1].Text) ? verb + 2 : verb + 1;
        return verb > 0 ? From(sentence, words, name, mustEnd: false) : null;
    }

    /// <summary>"In a top hat, …".</summary>
    private string? Framed(string sentence)
    {
        var words = Words.Of(sentence);
        return language.Frames.LengthAt(words, 0) is > 0 and var frame && From(sentence, words, frame, mustEnd: true) is { } name && !name.Any(char.IsAsciiDigit) ? name : null;
    }

    /// <summary>"Top hats: …", "Top hat – …".</summary>
    private string? Marked(string sentence) =>
        Terms.Split(sentence) is var (term, _) && Words.Of(term) is { Length: <= LongestName } words && !words.Any(word => language.IsPronoun(word)) ? term : null;

    /// <summary>"A top hat is a …".</summary>
    private string? Defined(string sentence)
    {
        var words = Words.Of(sentence);
        var verb = Enumerable.Range(1, LongestName).FirstOrDefault(i => language.Definitions.LengthAt(words, i) > 0);
        return verb > 0 ? Whole(sentence, words, verb) : null;
    }

    /// <summary>"A top hat keeps …": behind an article the noun is no plural, so that a word with its ending is the verb.</summary>
    private string? BeforeVerb(string sentence)
    {
        var words = Words.Of(sentence);
        var verb = words.Length > 0 && language.IsArticle(words[0].Text)
            ? Enumerable.Range(2, LongestName).FirstOrDefault(i => i < words.Length && language.IsClause(sentence[words[i].Start..])) : 0;
        return verb > 0 ? Whole(sentence, words, verb) : null;
    }

    /// <summary>The words up to a noun behind at least one other: "Top hats".</summary>
    public string? UpTo(string sentence, string noun)
    {
        var words = Words.Of(sentence);
        var at = Enumerable.Range(0, Math.Min(words.Length, LongestName + 1)).FirstOrDefault(i => words[i].Stem == noun);
        return at > 0 ? Whole(sentence, words, at + 1) : null;
    }

    /// <summary>The words up to the first plural: "Bowlers", "Top hats".</summary>
    public string? Plural(string sentence)
    {
        var words = Words.Of(sentence);
        var at = Enumerable.Range(0, Math.Min(words.Length, LongestName)).FirstOrDefault(i => words[i].Text is [.., not 's', 's'] && words[i].Text != words[i].Stem, -1);
        return at >= 0 && at + 1 < words.Length ? Whole(sentence, words, at + 1) : null;
    }

    /// <summary>The words before one, without an article; null where something parts them or they are no noun with what tells its kind.</summary>
    private string? Whole(string sentence, ImmutableArray<Word> words, int end)
    {
        var first = language.IsArticle(words[0].Text) ? 1 : 0;
        if (end <= first || end - first > LongestName || words[first..end].Any(language.IsFunctionWord))
        {
            return null;
        }

        var name = sentence[words[first].Start..words[end - 1].End];
        return name.AsSpan().IndexOfAny(",;:.") < 0 && name.Contains('(') == name.Contains(')') ? name : null;
    }

    /// <summary>The words from one on up to a mark or a word that is no part of a name.</summary>
    /// <param name="mustEnd">Whether a comma has to end it.</param>
    private string? From(string sentence, ImmutableArray<Word> words, int first, bool mustEnd)
    {
        first += first < words.Length && language.IsArticle(words[first].Text) ? 1 : 0;
        var end = first;
        while (end < words.Length && !language.IsFunctionWord(words[end]) && (end == first || sentence.AsSpan(words[end - 1].End, words[end].Start - words[end - 1].End).IndexOfAny(Ends) < 0))
        {
            end++;
        }

        var isName = end > first && end - first <= LongestName && (!mustEnd || (end < words.Length && sentence[words[end - 1].End] == ','));
        return isName ? sentence[words[first].Start..words[end - 1].End] : null;
    }
}
