using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary>A set of phrases, found as whole words, the longest first.</summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> _byFirst;
    private readonly bool _byStem;

    /// <param name="phrases">The phrases.</param>
    /// <param name="byStem">Whether all inflections match.</param>
    public Phrases(IEnumerable<string> phrases, bool byStem = false)
    {
        _byStem = byStem;
        _byFirst = phrases.Select(phrase => Words.Of(phrase).Select(KeyOf).ToImmutableArray()).Where(words => words.Length > 0)
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>How many words from an index on make up a phrase; 0 where none do.</summary>
    public int LengthAt(ImmutableArray<Word> words, int index)
    {
        if (index < words.Length && _byFirst.TryGetValue(KeyOf(words[index]), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (index + phrase.Length <= words.Length && Matches(words, index, phrase))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>The index of the first phrase; −1 where there is none.</summary>
    public int FirstIn(ImmutableArray<Word> words, int from = 0)
    {
        for (var i = from; i < words.Length; i++)
        {
            if (LengthAt(words, i) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    public bool AreIn(string text) => FirstIn(Words.Of(text)) >= 0;

    public bool Start(string text) => LengthAt(Words.Of(text), 0) > 0;

    /// <summary>Whether the whole text is one of the phrases.</summary>
    public bool Are(string text)
    {
        var words = Words.Of(text);
        return words.Length > 0 && LengthAt(words, 0) == words.Length;
    }

    private string KeyOf(Word word) => _byStem ? word.Stem : word.Text;

    private bool Matches(ImmutableArray<Word> words, int index, ImmutableArray<string> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (KeyOf(words[index + i]) != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
