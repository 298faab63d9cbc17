using System.Collections.Frozen;
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
    private readonly ILookup<int, Target> _targetsByLength;

    /// <param name="lexicon">The words of the language.</param>
    /// <param name="targets">The words that others may be misspellings of.</param>
    public SpellingRepair(Lexicon lexicon, IEnumerable<Token> targets)
    {
        _lexicon = lexicon;
        var words = targets.Select(token => token.Text).Distinct().ToArray();
        _known = words.ToFrozenSet(StringComparer.Ordinal);
        _targetsByLength = words.Where(word => word.Length >= ShortestWord && word.All(char.IsLetter))
            .Order(StringComparer.Ordinal).Select(word => new Target(word, Letters(word))).ToLookup(target => target.Word.Length);
    }

    public IReadOnlyList<Token> Repair(IReadOnlyList<Token> tokens) => [.. tokens.Select(Repair)];

    private Token Repair(Token token)
    {
        var word = token.Text;
        return word.Length < ShortestWord || _known.Contains(word) || _lexicon.Knows(token) || !word.All(char.IsLetter) || _lexicon.IsInDictionary(token)
            ? token
            : Nearest(word) is { } nearest ? Token.Of(nearest) : token;
    }

    private string? Nearest(string word)
    {
        var letters = Letters(word);
        var limit = word.Length >= LongWord ? 2 : 1;
        Target? nearest = null;
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
        {
            foreach (var target in _targetsByLength[length])
            {
                if (MayBe(word, letters, target) && EditDistance.Between(word, target.Word, limit) is var distance && distance <= limit
                    && (nearest is null || distance < limit || Likeness(target) > Likeness(nearest)))
                {
                    (nearest, limit) = (target, distance);
                }
            }
        }

        return nearest?.Word;

        // Between equally near words: slips mostly keep the letters and the beginning.
        int Likeness(Target target) => (target.Letters == letters ? 100 : 0) + target.Word.AsSpan().CommonPrefixLength(word);
    }

    /// <summary>Short words have many neighbours: they must consist of the same letters, or repeat some.</summary>
    private static bool MayBe(string word, string letters, Target target) => Math.Min(target.Word.Length, word.Length) > ShortWord
        ? target.Word[0] == word[0] || Math.Min(target.Word.Length, word.Length) >= LongEnoughWithoutItsStart
        : letters == target.Letters && target.Word.Length <= word.Length;

    /// <summary>The different letters of a word in alphabetical order.</summary>
    private static string Letters(string word) => string.Concat(word.Distinct().Order());

    private sealed record Target(string Word, string Letters);
}
