using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// Texts as numbers of the words of a <see cref="Vocabulary"/>, all in one list: a large knowledge has half a million texts of a few
/// words each, for which arrays of their own would take more memory than the words.
/// </summary>
/// <param name="capacity">For how many words there is room at once.</param>
internal sealed class Wordings(int capacity = 0)
{
    /// <summary>Stands behind each text, so that no words in a row reach into the next one.</summary>
    private const int EndOfText = -2;

    private readonly List<int> _words = new(capacity);

    /// <summary>Adds a text behind those that are there.</summary>
    public Wording Add(IReadOnlyList<int> words)
    {
        var start = _words.Count;
        _words.AddRange(words);
        _words.Add(EndOfText);
        return new(start, _words.Count);
    }

    /// <summary>Adds a text again, to stand behind another one.</summary>
    public Wording AddAgain(Wording text)
    {
        var start = _words.Count;
        _words.AddRange(Of(text));
        return new(start, _words.Count);
    }

    /// <summary>Gives back the memory that was kept for more texts.</summary>
    public void TrimExcess() => _words.TrimExcess();

    /// <summary>All words of texts, with a number below 0 behind each text.</summary>
    public ReadOnlySpan<int> Of(Wording texts) => CollectionsMarshal.AsSpan(_words)[texts.Start..texts.End];

    public bool Contains(Wording texts, int word) => Of(texts).Contains(word);

    /// <summary>Whether one of the texts has these words one behind the other.</summary>
    public bool HasInARow(Wording texts, ReadOnlySpan<int> words) => Of(texts).IndexOf(words) >= 0;

    /// <summary>Whether both consist of the same texts.</summary>
    public bool AreSame(Wording one, Wording other) => Of(one).SequenceEqual(Of(other));

    /// <summary>The words of a single text; none where there is no text.</summary>
    public ReadOnlySpan<int> WordsOf(Wording text) => text.IsEmpty ? [] : Of(text)[..^1];
}
