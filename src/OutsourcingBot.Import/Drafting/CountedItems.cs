using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Parts things that a text counts up, where it says how many they are or shows it.</summary>
internal sealed class CountedItems(ArticleLanguage language, Subjects subjects)
{
    private const int FewestItems = 3;
    private const int LongestItem = 6;

    /// <summary>Where it is said how many items there are, they are known for such also when they are longer.</summary>
    private const int LongestCounted = 8;

    /// <summary>As many things as a sentence counts up behind a colon, or behind its verb: "They weighed a, b, c, and d".</summary>
    public ImmutableArray<string> InAny(string sentence, int count)
    {
        var words = Words.Of(sentence);
        var verb = words.Length > 1 && language.IsPronoun(words[0]) ? Enumerable.Range(1, words.Length - 1).FirstOrDefault(i => !IsAdverb(words[i].Text)) : 0;
        int[] starts = [sentence.IndexOf(':') + 1, verb > 0 ? words[verb].End : 0];
        return starts.Where(start => start > 0).Select(start => Counted(sentence[start..], count)).FirstOrDefault(items => items.Length > 0 && items.All(IsThing), []);
    }

    /// <summary>Whether an item is no clause: it begins with no small word but an article, and is about no subject.</summary>
    private bool IsThing(string item) =>
        Words.Of(item) is [var first, ..] words && (language.IsArticle(first.Text) || !(language.IsFunctionWord(first) || language.Openers.LengthAt(words, 0) > 0)) && subjects.NamedIn(item).IsEmpty;

    /// <summary>The things that a text counts up, where there are as many as it should have, or at least a few; else empty.</summary>
    public ImmutableArray<string> Counted(string text, int? count)
    {
        var joins = language.ItemJoins.Select(join => $" {join} ").ToArray();
        text = text.TrimEnd('.', ' ');

        // "a and b, c, and d" are three: a word that joins items may join words of one as well.
        string[] beforeJoins = Cut(text, [.. joins.Select(join => "," + join), ", ", "; "]);
        string[] lastCut = WithLastCut(Cut(text, [", ", "; "]), joins);
        var isMarked = joins.Any(join => text.Contains("," + join, StringComparison.Ordinal));
        string[][] readings = [isMarked ? beforeJoins : lastCut, isMarked ? lastCut : beforeJoins, Cut(text, [.. joins.Select(join => "," + join), ", ", "; ", .. joins])];
        var longest = count is null ? LongestItem : LongestCounted;
        return readings.Where(items => (count is null ? items.Length >= FewestItems : items.Length == count) && items.All(item => Words.Of(item).Length > 0 && Words.Of(item).Length <= longest))
            .Select(items => items.Select(WithoutArticle).ToImmutableArray()).FirstOrDefault([]);
    }

    private string WithoutArticle(string item) => Words.Of(item) is [var first, var second, ..] && language.IsArticle(first.Text) ? item[second.Start..] : item;

    private static string[] Cut(string text, string[] marks) => text.Split(marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] WithLastCut(string[] items, string[] joins) => items.Length == 0 ? [] : [.. items[..^1], .. Cut(items[^1], joins)];

    private bool IsAdverb(string word) => language.AdverbEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
