using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Replaces misspelt words by the knowledge's own. A word is repaired only where neither the language nor the
/// knowledge nor the dictionary knows it, and where one known word is nearer than all others by optimal string
/// alignment distance (insertions, deletions, replacements, swaps of neighbours).
/// </summary>
internal sealed class SpellingRepair
{
    private const int ShortestWord = 3;
    private const int ShortWord = 3;
    private const int LongEnoughWithoutItsStart = 6;
    private const int LongWord = 8;

    private readonly Lexicon _lexicon;
    private readonly FrozenSet<string> _known;
    private readonly Target[][] _targetsByLength;

    /// <param name="lexicon">The words of the language.</param>
    /// <param name="targets">The words that others may be misspellings of.</param>
    public SpellingRepair(Lexicon lexicon, IEnumerable<Token> targets)
    {
        _lexicon = lexicon;
        _known = targets.Select(token => token.Text).ToFrozenSet(StringComparer.Ordinal);
        var words = _known.Where(word => word.Length >= ShortestWord && IsOfLetters(word)).Order(StringComparer.Ordinal)
            .ToLookup(word => word.Length, Target.Of);
        _targetsByLength = [.. Enumerable.Range(0, words.Select(group => group.Key).DefaultIfEmpty().Max() + 1).Select(length => words[length].ToArray())];
    }

    public ImmutableArray<Token> Repair(IReadOnlyList<Token> tokens)
    {
        var repaired = ImmutableArray.CreateBuilder<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            repaired.Add(Repair(tokens[i]));
        }

        return repaired.MoveToImmutable();
    }

    public Token Repair(Token token)
    {
        var word = token.Text;
        return word.Length < ShortestWord || _known.Contains(word) || _lexicon.Knows(token) || !IsOfLetters(word) || _lexicon.IsInDictionary(token)
            ? token
            : Nearest(Target.Of(word)) is { } nearest ? Token.Of(nearest.Word) : token;
    }

    private Target? Nearest(Target slip)
    {
        var limit = slip.Word.Length >= LongWord ? 2 : 1;
        Target? nearest = null;
        var longest = Math.Min(slip.Word.Length + limit, _targetsByLength.Length - 1);
        for (var length = slip.Word.Length - limit; length <= longest; length++)
        {
            foreach (var target in _targetsByLength[length])
            {
                if (MayBe(slip, target, limit) && EditDistance.Between(slip.Word, target.Word, limit) is var distance && distance <= limit
                    && (nearest is null || distance < limit || Likeness(slip, target) > Likeness(slip, nearest)))
                {
                    (nearest, limit) = (target, distance);
                }
            }
        }

        return nearest;
    }

    /// <summary>Between equally near words: slips mostly keep the letters and the beginning.</summary>
    private static int Likeness(Target slip, Target target) =>
        (target.Letters == slip.Letters ? 100 : 0) + target.Word.AsSpan().CommonPrefixLength(slip.Word);

    /// <summary>Short words have many neighbours: they must consist of the same letters, or repeat some.</summary>
    private static bool MayBe(Target slip, Target target, int limit)
    {
        var shorter = Math.Min(target.Word.Length, slip.Word.Length);
        return shorter > ShortWord
            ? (shorter >= LongEnoughWithoutItsStart || target.Word[0] == slip.Word[0]) && slip.MayBeWithin(limit, target)
            : slip.Letters == target.Letters && target.Word.Length <= slip.Word.Length;
    }

    private static bool IsOfLetters(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="Word">The word.</param>
    /// <param name="Letters">Its different letters in alphabetical order.</param>
    /// <param name="Sketch">A bit for each of them; other alphabets share bits.</param>
    private sealed record Target(string Word, string Letters, uint Sketch)
    {
        public static Target Of(string word)
        {
            var sketch = 0u;
            foreach (var c in word)
            {
                sketch |= 1u << (c % 32);
            }

            return new Target(word, string.Concat(word.Distinct().Order()), sketch);
        }

        /// <summary>Whether so few edits can turn one word into the other; no edit changes more than two letters.</summary>
        public bool MayBeWithin(int edits, Target other) => BitOperations.PopCount(Sketch ^ other.Sketch) <= 2 * edits;
    }
}
