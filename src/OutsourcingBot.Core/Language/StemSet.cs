using System.Collections;
using System.Runtime.CompilerServices;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// A few different words, as little memory as they can take: a sentence has about ten, for which looking at each is as fast as
/// hashing.
/// </summary>
[CollectionBuilder(typeof(StemSet), nameof(Of))]
internal sealed class StemSet : IReadOnlyCollection<string>
{
    private static readonly StemSet s_empty = new([]);

    private readonly string[] _words;

    private StemSet(string[] words) => _words = words;

    public int Count => _words.Length;

    public string First => _words[0];

    public static StemSet Of(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return s_empty;
        }

        var distinct = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (!distinct.Contains(word))
            {
                distinct.Add(word);
            }
        }

        return new([.. distinct]);
    }

    public bool Contains(string word) => Array.IndexOf(_words, word) >= 0;

    public bool SetEquals(StemSet other) => Count == other.Count && Array.TrueForAll(_words, other.Contains);

    public Enumerator GetEnumerator() => new(_words);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();

    /// <summary>Goes through the words without memory of its own.</summary>
    internal struct Enumerator(string[] words)
    {
        private int _place = -1;

        public readonly string Current => words[_place];

        public bool MoveNext() => ++_place < words.Length;
    }
}
