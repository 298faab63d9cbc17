using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Repair;

/// <summary>Finds where items part that ran together with blanks between them and end with the same word: "Beach hotels City hotels Ice hotels".</summary>
internal static class SharedEnds
{
    private const int FewestItems = 3;

    /// <summary>Where the items begin, save for the first; empty where the text is no such list.</summary>
    public static ImmutableArray<int> In(string text)
    {
        var words = Words.Of(text);
        if (words.Length < 2 * FewestItems || text.AsSpan().IndexOfAny(".,;:") >= 0)
        {
            return [];
        }

        var ends = Enumerable.Range(0, words.Length).Where(i => words[i].Stem == words[^1].Stem).ToArray();
        var starts = ends[..^1].Select(i => words[i + 1].Start).ToImmutableArray();
        return ends.Length >= FewestItems && starts.All(start => char.IsUpper(text[start])) && !ends.Contains(0) && ends.Zip(ends.Skip(1)).All(pair => pair.Second > pair.First + 1) ? starts : [];
    }
}
