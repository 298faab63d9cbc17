using System.Numerics;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Words that others may be misspellings of. A slip is taken for the word that is nearer than all others by optimal string alignment distance
/// (insertions, deletions, replacements, swaps of neighbours).
/// </summary>
internal sealed class SpellingTargets
{
    /// <summary>What is shorter is no slip.</summary>
    public const int ShortestWord = 3;

    private const int ShortWord = 3;
    private const int LongEnoughWithoutItsStart = 6;
    private const int LongWord = 8;

    /// <summary>So many letters at the end of two words are more than an ending.</summary>
    private const int ShortestPart = 4;

    private static readonly Comparer<Target> ByWord = Comparer<Target>.Create((one, other) => string.CompareOrdinal(one.Word, other.Word));

    private readonly Lexicon _lexicon;
    private readonly bool _areEveryday;

    /// <summary>For each length the words that have it, in ordinal order.</summary>
    private readonly Target[][] _byLength;

    /// <param name="lexicon">The words of the language.</param>
    /// <param name="words">The words.</param>
    /// <param name="areEveryday">Whether they are many and have nothing to do with the subject, so that only what is very like one is a slip of it.</param>
    public SpellingTargets(Lexicon lexicon, IEnumerable<string> words, bool areEveryday)
    {
        (_lexicon, _areEveryday) = (lexicon, areEveryday);
        var byLength = words.Where(MayBeSlip).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToLookup(word => word.Length, Target.Of);
        _byLength = [.. Enumerable.Range(0, byLength.Select(group => group.Key).DefaultIfEmpty().Max() + 1).Select(length => byLength[length].ToArray())];
    }

    /// <summary>Whether it is one of the words.</summary>
    public bool Has(string word) => word.Length < _byLength.Length && Array.BinarySearch(_byLength[word.Length], Target.Of(word), ByWord) >= 0;

    /// <summary>The word that is nearer than all others; null where none is near.</summary>
    public string? Nearest(string slip) => Nearest(Target.Of(slip))?.Word;

    /// <summary>Whether it is a word that may be written wrongly.</summary>
    public static bool MayBeSlip(string word)
    {
        if (word.Length < ShortestWord)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private Target? Nearest(Target slip)
    {
        var limit = slip.Word.Length >= LongWord ? 2 : 1;
        Target? nearest = null;
        var longest = Math.Min(slip.Word.Length + limit, _byLength.Length - 1);
        for (var length = slip.Word.Length - limit; length <= longest; length++)
        {
            foreach (var target in _byLength[length])
            {
                if (MayBe(slip, target, limit) && EditDistance.Between(slip.Word, target.Word, limit) is var distance && distance <= limit && !HasOtherStart(slip.Word, target.Word, distance)
                    && (nearest is not { } best || distance < limit || Likeness(slip, target) > Likeness(slip, best)))
                {
                    (nearest, limit) = (target, distance);
                }
            }
        }

        return nearest;
    }

    /// <summary>Between equally near words: slips mostly keep the letters and the beginning.</summary>
    private static int Likeness(Target slip, Target target) =>
        (target.HasLettersOf(slip) ? 100 : 0) + target.Word.AsSpan().CommonPrefixLength(slip.Word);

    /// <summary>
    /// Short words have many neighbours: they must consist of the same letters, or have one twice in a row, or be an everyday word in which a key beside the right
    /// one was hit, as "anf" for "and"; names are never taken for other names in this way.
    /// </summary>
    private bool MayBe(Target slip, Target target, int limit)
    {
        var shorter = Math.Min(target.Word.Length, slip.Word.Length);
        if (_areEveryday)
        {
            return shorter > ShortWord && target.Word[0] == slip.Word[0] && slip.MayBeWithin(limit, target)
                && (shorter >= LongEnoughWithoutItsStart || slip.Word.Length < target.Word.Length || target.HasLettersOf(slip) || IsNextKey(slip.Word, target.Word));
        }

        return shorter > ShortWord
            ? (shorter >= LongEnoughWithoutItsStart || target.Word[0] == slip.Word[0]) && slip.MayBeWithin(limit, target)
            : (target.HasLettersOf(slip) && (slip.Word.Length == target.Word.Length || HasLetterTwice(slip.Word))) || (IsNextKey(slip.Word, target.Word) && _lexicon.IsInDictionary(Token.Of(target.Word)));
    }

    private static bool HasLetterTwice(string slip)
    {
        for (var i = 1; i < slip.Length; i++)
        {
            if (slip[i] == slip[i - 1])
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNextKey(string slip, string word)
    {
        var same = word.AsSpan().CommonPrefixLength(slip);
        return slip.Length == word.Length && same < word.Length && slip.AsSpan(same + 1).SequenceEqual(word.AsSpan(same + 1)) && _lexicon.AreSideBySide(slip[same], word[same]);
    }

    /// <summary>
    /// Whether words that end alike are made of different parts: "farsighted" has a word of its own where "nearsighted" has one, and "resight" has
    /// no letter of what "insight" begins with.
    /// </summary>
    private bool HasOtherStart(string slip, string target, int distance)
    {
        if (distance < 2)
        {
            return false;
        }

        var ending = 0;
        while (ending < Math.Min(slip.Length, target.Length) && slip[^(ending + 1)] == target[^(ending + 1)])
        {
            ending++;
        }

        var (own, other) = (slip[..^ending], target[..^ending]);
        return ending >= ShortestPart
            && (distance == Math.Max(own.Length, other.Length) || (_lexicon.IsInDictionary(Token.Of(own)) && _lexicon.IsInDictionary(Token.Of(other))));
    }

    /// <param name="Word">The word.</param>
    /// <param name="Sketch">A bit for each letter that it has; other alphabets share bits.</param>
    private readonly record struct Target(string Word, uint Sketch)
    {
        public static Target Of(string word)
        {
            var sketch = 0u;
            foreach (var c in word)
            {
                sketch |= 1u << (c % 32);
            }

            return new Target(word, sketch);
        }

        /// <summary>Whether both consist of the same letters, however often and in which order.</summary>
        public bool HasLettersOf(Target other) =>
            Sketch == other.Sketch && !Word.AsSpan().ContainsAnyExcept(other.Word) && !other.Word.AsSpan().ContainsAnyExcept(Word);

        /// <summary>Whether so few edits can turn one word into the other; no edit changes more than two letters.</summary>
        public bool MayBeWithin(int edits, Target other) => BitOperations.PopCount(Sketch ^ other.Sketch) <= 2 * edits;
    }
}
