using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Replaces misspelt words by the knowledge's own, or by everyday words that say something of questions. A word is repaired only where
/// neither the language nor the knowledge nor the dictionary knows it, and it is no name.
/// </summary>
internal sealed class SpellingRepair
{
    private readonly Lexicon _lexicon;
    private readonly Predicate<string> _isName;
    private readonly SpellingTargets _known;
    private readonly SpellingTargets _everyday;

    /// <param name="lexicon">The words of the language.</param>
    /// <param name="known">The words that others most likely are misspellings of.</param>
    /// <param name="everyday">Words that what is like none of these may be a misspelling of.</param>
    /// <param name="isName">Tells which words are names, that are no misspellings; null where none is known.</param>
    public SpellingRepair(Lexicon lexicon, IEnumerable<Token> known, IEnumerable<string>? everyday = null, Predicate<string>? isName = null)
    {
        (_lexicon, _isName) = (lexicon, isName ?? (_ => false));
        _known = new SpellingTargets(lexicon, known.Select(token => token.Text), areEveryday: false);
        _everyday = new SpellingTargets(lexicon, everyday ?? [], areEveryday: true);
    }

    public ImmutableArray<Token> Repair(IReadOnlyList<Token> tokens)
    {
        var repaired = ImmutableArray.CreateBuilder<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var spelt = SpeltFrom(tokens, i);
            repaired.Add(spelt ?? Repair(tokens[i]));
            i += spelt is { } word ? word.Text.Length - 1 : 0;
        }

        return repaired.DrainToImmutable();
    }

    /// <summary>The word that single letters spell, as in "n a s a"; null where they are too few or spell none.</summary>
    private Token? SpeltFrom(IReadOnlyList<Token> tokens, int first)
    {
        var end = first;
        while (end < tokens.Count && tokens[end].Text is [var letter] && char.IsLetter(letter))
        {
            end++;
        }

        return end - first >= SpellingTargets.ShortestWord && string.Concat(tokens.Skip(first).Take(end - first).Select(token => token.Text)) is var word && _known.Has(word)
            ? Token.Of(word)
            : null;
    }

    public Token Repair(Token token)
    {
        if (_lexicon.Knows(token) || !SpellingTargets.MayBeSlip(token.Text) || _known.Has(token.Text) || _lexicon.IsInDictionary(token) || _isName(token.Text))
        {
            return token;
        }

        return (_known.Nearest(token.Text) ?? _everyday.Nearest(token.Text)) is { } nearest ? Token.Of(nearest) : token;
    }
}
