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
    private const int ShortWord = 4;
    private const int LongWord = 8;

    private readonly Lexicon _lexicon;
    private readonly FrozenSet<string> _known;
    private readonly ILookup<int, Target> _targetsByLength;

    /// <param name="lexicon">The words of the language.</param>
    /// <param name="knowledgeWords">The words of the knowledge.</param>
    /// <param name="cueWords">Words of question forms, which are repaired to as well.</param>
    public SpellingRepair(Lexicon lexicon, IEnumerable<Token> knowledgeWords, IEnumerable<Token> cueWords)
    {
        _lexicon = lexicon;
        var words = knowledgeWords.Concat(cueWords).Select(token => token.Text).Distinct().ToArray();
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
        string? nearest = null;
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
        {
            foreach (var target in _targetsByLength[length])
            {
                if (MayBe(word, letters, target) && EditDistance.Between(word, target.Word, limit) is var distance && distance <= limit)
                {
                    (nearest, limit) = (target.Word, distance - 1);
                }
            }
        }

        return nearest;
    }

    /// <summary>Short words have many neighbours: they must consist of the same letters, or repeat some.</summary>
    private static bool MayBe(string word, string letters, Target target) => target.Word.Length > ShortWord
        ? target.Word[0] == word[0] || Math.Min(target.Word.Length, word.Length) > ShortWord + 1
        : letters == target.Letters && target.Word.Length <= word.Length;

    /// <summary>The different letters of a word in alphabetical order.</summary>
    private static string Letters(string word) => string.Concat(word.Distinct().Order());

    private sealed record Target(string Word, string Letters);
}
