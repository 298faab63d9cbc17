using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Recognizers.Text.Matcher;

namespace OutsourcingBot.Core.Language;

/// <summary>Finds phrases of one or more words in a text, as whole words; built once and safe to share.</summary>
/// <typeparam name="T">What a phrase stands for; one phrase may stand for several things.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly StringMatcher? _matcher;
    private readonly HashSet<string> _firstWords;
    private readonly ImmutableArray<T> _meanings;

    /// <summary>Builds the matcher.</summary>
    /// <param name="phrases">The phrases as words, in the form in which texts will be given; those of no word are left out.</param>
    public PhraseMatcher(IEnumerable<(IReadOnlyList<string> Words, T Meaning)> phrases)
    {
        var known = phrases.Where(phrase => phrase.Words.Count > 0).ToArray();
        _meanings = [.. known.Select(phrase => phrase.Meaning)];
        _firstWords = known.Select(phrase => phrase.Words[0]).ToHashSet(StringComparer.Ordinal);
        if (known.Length > 0)
        {
            _matcher = new StringMatcher(MatchStrategy.TrieTree, new SimpleTokenizer());
            _matcher.Init(
                [.. known.Select(phrase => phrase.Words)],
                [.. Enumerable.Range(0, known.Length).Select(i => i.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    /// <summary>All occurrences, also those inside one another.</summary>
    public IReadOnlyList<PhraseMatch<T>> Find(IReadOnlyList<string> words)
    {
        if (!MayHavePhrase(words))
        {
            return [];
        }

        var found = new List<PhraseMatch<T>>();
        foreach (var match in _matcher!.Find(words))
        {
            foreach (var id in match.CanonicalValues)
            {
                found.Add(new PhraseMatch<T>(_meanings[int.Parse(id, CultureInfo.InvariantCulture)], match.Start, match.Length));
            }
        }

        return found;
    }

    /// <summary>The occurrences that are not inside a longer one: "not sure" hides "sure".</summary>
    public ImmutableArray<PhraseMatch<T>> FindLongest(IReadOnlyList<string> words)
    {
        var matches = Find(words);
        return [.. matches.Where(match => !matches.Any(other => other.Hides(match))).Distinct()];
    }

    private bool MayHavePhrase(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (_firstWords.Contains(words[i]))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A phrase found in a text.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Start">The index of its first word.</param>
/// <param name="Length">How many words it covers.</param>
internal readonly record struct PhraseMatch<T>(T Meaning, int Start, int Length)
{
    /// <summary>The index of the word after its last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether this match is longer than another and covers it.</summary>
    public bool Hides(PhraseMatch<T> other) => Length > other.Length && Start <= other.Start && End >= other.End;
}
