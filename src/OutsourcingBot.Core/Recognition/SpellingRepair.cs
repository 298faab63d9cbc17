using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Replaces misspelt words by the knowledge's own. A word is repaired only where neither the language nor the
/// knowledge nor the dictionary knows it, and where one known word is nearer than all others by optimal string
/// alignment distance (insertions, deletions, replacements, swaps of neighbours).
/// </summary>
internal sealed class SpellingRepair
{
    private const int ShortWord = 4;
    private const int LongWord = 8;

    private readonly Lexicon _lexicon;
    private readonly FrozenSet<string> _known;
    private readonly ImmutableArray<string> _targets;

    /// <param name="lexicon">The words of the language.</param>
    /// <param name="knowledgeWords">The words of the knowledge.</param>
    /// <param name="cueWords">Words of question forms, which are repaired to as well.</param>
    public SpellingRepair(Lexicon lexicon, IEnumerable<Token> knowledgeWords, IEnumerable<Token> cueWords)
    {
        _lexicon = lexicon;
        var words = knowledgeWords.Concat(cueWords).Select(token => token.Text).Distinct().ToArray();
        _known = words.ToFrozenSet(StringComparer.Ordinal);
        _targets = [.. words.Where(word => word.Length >= 3 && word.All(char.IsLetter)).OrderBy(word => word, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Token> Repair(IReadOnlyList<Token> tokens) => [.. tokens.Select(Repair)];

    private Token Repair(Token token)
    {
        var word = token.Text;
        if (word.Length < 3 || _known.Contains(word) || _lexicon.Knows(token) || _lexicon.IsInDictionary(token) || !word.All(char.IsLetter))
        {
            return token;
        }

        var allowed = word.Length >= LongWord ? 2 : 1;
        string? best = null;
        var bestDistance = allowed + 1;
        foreach (var target in _targets)
        {
            if (Math.Abs(target.Length - word.Length) > allowed || !MayBe(word, target))
            {
                continue;
            }

            var distance = EditDistance.Between(word, target, allowed);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (target, distance);
            }
        }

        return best is null ? token : Token.Of(best);
    }

    /// <summary>Short words have many neighbours: they must consist of the same letters, or repeat one.</summary>
    private static bool MayBe(string word, string target) =>
        target[0] == word[0] && target.Length > ShortWord
        || word.Order().SequenceEqual(target.Order())
        || (word.Length == target.Length + 1 && word.Distinct().Count() == target.Distinct().Count() && word.Distinct().SequenceEqual(target.Distinct()))
        || (target.Length > ShortWord + 1 && word.Length > ShortWord + 1);
}
