using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Finds lists in running text, by a sentence that says how many things there are.</summary>
internal sealed class CountedLists(ArticleLanguage language, Subjects subjects)
{
    private const int LongestName = 7;

    /// <summary>So many things are a list also where nothing says what they are.</summary>
    private const int FewestUnnamed = 3;

    private readonly CountedItems _items = new(language, subjects);
    private readonly TypeSentences _types = new(language, subjects);

    /// <param name="At">The index of the sentence that counts.</param>
    /// <param name="Length">How many sentences make up the list, that one among them.</param>
    internal sealed record Counted(int At, int Length, ImmutableArray<DraftItem> Items);

    /// <summary>The first list; null where there is none.</summary>
    /// <param name="isAlone">Whether no list with marks follows the sentences, which they then would only announce.</param>
    public Counted? Find(ImmutableArray<Statement> sentences, bool isAlone)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            if (InOne(sentences[i].Text) is { Length: > 0 } items)
            {
                return new Counted(i, 1, items);
            }

            if (isAlone && OneEach(sentences, i) is { Length: > 0 } types)
            {
                return new Counted(i, 1 + types.Length, types);
            }
        }

        return null;
    }

    /// <summary>"The two types of hats are: top hats and straw hats": as many names as are counted, or several where it says so.</summary>
    private ImmutableArray<DraftItem> InOne(string text) =>
        (Terms.SplitAt(text, ':') is var (head, rest) ? BehindColon(head, rest) : _types.In(text)) is { Length: > 0 } items
            ? [.. items.Select(item => new DraftItem(Words.Capitalised(item), null))] : [];

    private ImmutableArray<string> BehindColon(string head, string rest)
    {
        var words = Words.Of(head);
        var count = language.Kinds.CountIn(words);
        var isSome = language.IndefiniteCounts.FirstIn(words) >= 0;
        var isPointer = Enumerable.Range(0, words.Length).Any(i => language.Pointers.LengthAt(words, i) == words.Length - i);
        var isList = isPointer || count >= FewestUnnamed || (language.ListKind(words) is not null && (count is not null || isSome));
        return isList ? _items.Counted(rest, count) : [];
    }

    /// <summary>"There are two types of hats. Top hats … Straw hats …": as many sentences as are counted, each beginning with one's name.</summary>
    private ImmutableArray<DraftItem> OneEach(ImmutableArray<Statement> sentences, int at)
    {
        var words = Words.Of(sentences[at].Text);
        var count = language.Kinds.CountIn(words);
        if (language.ListKind(words) is not { } kind || !(count is not null || (language.IsOfTypes(kind) && language.IndefiniteCounts.FirstIn(words) >= 0)))
        {
            return [];
        }

        string[] nouns = [words[^1].Stem, .. subjects.All.Select(subject => Words.Stems(subject.Name)[^1])];
        var items = sentences.Skip(at + 1).Take(count ?? sentences.Length).Select(statement => (Name: NameUpTo(statement.Text, nouns), statement.Text)).TakeWhile(item => item.Name is not null).DistinctBy(item => item.Name).ToArray();
        return items.Length > 1 && items.Length == (count ?? items.Length) ? [.. items.Select(item => new DraftItem(item.Name!, item.Text))] : [];
    }

    /// <summary>The words that a sentence begins with, up to a noun: "Top hats"; null where it does not begin with a kind of it.</summary>
    private string? NameUpTo(string sentence, string[] nouns)
    {
        var words = Words.Of(sentence);
        var first = words.Length > 0 && language.IsArticle(words[0].Text) ? 1 : 0;
        var last = Enumerable.Range(0, Math.Min(LongestName, words.Length)).FirstOrDefault(i => nouns.Contains(words[i].Stem));
        return last > first ? sentence[words[first].Start..words[last].End] : null;
    }
}
