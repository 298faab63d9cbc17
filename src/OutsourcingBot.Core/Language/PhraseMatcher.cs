using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// Finds phrases of one or more words in a text, as whole words; built once and safe to share. Phrases are looked up as wholes: a trie
/// would take many times the memory.
/// </summary>
/// <typeparam name="T">What a phrase stands for; one phrase may stand for several things.</typeparam>
internal sealed class PhraseMatcher<T>
{
    private const int None = -1;

    private readonly Dictionary<string, Known> _known;
    private readonly Dictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> _knownBySpan;
    private readonly ImmutableArray<T> _meanings;

    /// <summary>For each meaning the place of the next one of the same phrase.</summary>
    private readonly int[] _next;

    /// <summary>Builds the matcher.</summary>
    /// <param name="phrases">The phrases as words, in the form in which texts will be given; those of no word are left out.</param>
    public PhraseMatcher(IEnumerable<(IReadOnlyList<string> Words, T Meaning)> phrases)
    {
        var all = phrases.Where(phrase => phrase.Words.Count > 0).ToArray();
        _meanings = [.. all.Select(phrase => phrase.Meaning)];
        _next = new int[all.Length];
        _known = new(all.Length, StringComparer.Ordinal);
        _knownBySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = all.Length - 1; i >= 0; i--)
        {
            var words = all[i].Words;
            KnownAs(words[0]).Allow(words.Count);
            _next[i] = KnownAs(words is [var only] ? only : string.Join(' ', words)).Begin(i);
        }

        _known.TrimExcess();
    }

    /// <summary>All occurrences, also those inside one another, by their starts, the shorter first.</summary>
    public IReadOnlyList<PhraseMatch<T>> Find(ReadOnlySpan<string> words)
    {
        List<PhraseMatch<T>>? found = null;
        string? text = null;
        for (var (start, i) = (0, 0); i < words.Length; start += words[i++].Length + 1)
        {
            if (!_known.TryGetValue(words[i], out var known))
            {
                continue;
            }

            Add(known, i, 1, ref found);
            var end = start + words[i].Length;
            for (var length = 2; length <= known.Longest && i + length <= words.Length; length++)
            {
                text ??= string.Join(' ', words);
                end += 1 + words[i + length - 1].Length;
                if (_knownBySpan.TryGetValue(text.AsSpan(start, end - start), out var longer))
                {
                    Add(longer, i, length, ref found);
                }
            }
        }

        return (IReadOnlyList<PhraseMatch<T>>?)found ?? [];
    }

    /// <summary>The occurrences that are not inside a longer one: "not sure" hides "sure".</summary>
    public ImmutableArray<PhraseMatch<T>> FindLongest(ImmutableArray<string> words)
    {
        var matches = Find(words.AsSpan());
        return matches.Count < 2 ? [.. matches] : [.. matches.Where(match => !matches.Any(other => other.Hides(match))).Distinct()];
    }

    private void Add(Known phrase, int start, int length, ref List<PhraseMatch<T>>? found)
    {
        for (var meaning = phrase.First; meaning != None; meaning = _next[meaning])
        {
            (found ??= []).Add(new PhraseMatch<T>(_meanings[meaning], start, length));
        }
    }

    private ref Known KnownAs(string text)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, text, out var isKnown);
        if (!isKnown)
        {
            known.First = None;
        }

        return ref known;
    }

    /// <summary>A phrase, or a word that phrases begin with, or both.</summary>
    private struct Known
    {
        /// <summary>The place of the first of its meanings.</summary>
        public int First;

        /// <summary>How many words the longest phrase has that begins with it.</summary>
        public int Longest;

        public void Allow(int words) => Longest = Math.Max(Longest, words);

        /// <summary>Puts a meaning before the others, and tells the place of the one behind it.</summary>
        public int Begin(int meaning)
        {
            var next = First;
            First = meaning;
            return next;
        }
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
