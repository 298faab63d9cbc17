using System.Globalization;
using Microsoft.Recognizers.Text.Matcher;

namespace OutsourcingBot.Core.Language;

/// <summary>Finds phrases of one or more words in a text, whole words only and whatever their inflection.</summary>
/// <typeparam name="T">What a phrase stands for; one phrase may stand for several.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly StringMatcher? _matcher;
    private readonly T[] _values;

    /// <param name="phrases">The phrases as tokens, each with what it stands for; empty ones are left out.</param>
    public PhraseMatcher(IEnumerable<(IReadOnlyList<Token> Phrase, T Value)> phrases)
    {
        var known = phrases.Where(phrase => phrase.Phrase.Count > 0).ToArray();
        _values = [.. known.Select(phrase => phrase.Value)];
        if (known.Length > 0)
        {
            _matcher = new StringMatcher(MatchStrategy.TrieTree, new SimpleTokenizer());
            _matcher.Init(
                [.. known.Select(phrase => phrase.Phrase.Select(token => token.Stem))],
                [.. Enumerable.Range(0, known.Length).Select(i => i.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    /// <summary>All occurrences, also those inside one another.</summary>
    public IEnumerable<PhraseMatch<T>> Find(IReadOnlyList<Token> tokens)
    {
        if (_matcher is null)
        {
            yield break;
        }

        foreach (var match in _matcher.Find(tokens.Select(token => token.Stem)))
        {
            foreach (var id in match.CanonicalValues)
            {
                yield return new PhraseMatch<T>(match.Start, match.Length, _values[int.Parse(id, CultureInfo.InvariantCulture)]);
            }
        }
    }
}

/// <summary>A phrase found in a text.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="Length">Its length in tokens.</param>
/// <param name="Value">What the phrase stands for.</param>
internal readonly record struct PhraseMatch<T>(int Start, int Length, T Value);
