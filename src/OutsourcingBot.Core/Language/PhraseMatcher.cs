using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.Matcher;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// Finds phrases of one or more words in a text, as whole words; built once and safe to share. A single word is looked up; a trie would
/// take many times the memory for it.
/// </summary>
/// <typeparam name="T">What a phrase stands for; one phrase may stand for several things.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private readonly Dictionary<string, int[]> _words = new(StringComparer.Ordinal);
    private readonly StringMatcher? _matcher;
    private readonly HashSet<string> _firstWords;
    private readonly ImmutableArray<T> _meanings;

    /// <summary>Builds the matcher.</summary>
    /// <param name="phrases">The phrases as words, in the form in which texts will be given; those of no word are left out.</param>
    public PhraseMatcher(IEnumerable<(IReadOnlyList<string> Words, T Meaning)> phrases)
    {
        var known = phrases.Where(phrase => phrase.Words.Count > 0).ToArray();
        _meanings = [.. known.Select(phrase => phrase.Meaning)];
        var longer = new List<int>();
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i].Words is [var word])
            {
                ref var meanings = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _);
                meanings = [.. meanings ?? [], i];
            }
            else
            {
                longer.Add(i);
            }
        }

        _firstWords = longer.Select(i => known[i].Words[0]).ToHashSet(StringComparer.Ordinal);
        if (longer.Count > 0)
        {
            _matcher = new StringMatcher(MatchStrategy.TrieTree, new SimpleTokenizer());
            _matcher.Init([.. longer.Select(i => known[i].Words)], [.. longer.Select(i => i.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    /// <summary>All occurrences, also those inside one another, by their starts, the shorter first.</summary>
    public IReadOnlyList<PhraseMatch<T>> Find(IReadOnlyList<string> words)
    {
        var found = new List<PhraseMatch<T>>();
        var longer = MayHavePhrase(words) ? _matcher!.Find(words).ToArray() : [];
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (_words.TryGetValue(words[i], out var meanings))
            {
                foreach (var meaning in meanings)
                {
                    found.Add(new PhraseMatch<T>(_meanings[meaning], i, 1));
                }
            }

            for (; next < longer.Length && longer[next].Start == i; next++)
            {
                foreach (var id in longer[next].CanonicalValues)
                {
                    found.Add(new PhraseMatch<T>(_meanings[int.Parse(id, CultureInfo.InvariantCulture)], i, longer[next].Length));
                }
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
