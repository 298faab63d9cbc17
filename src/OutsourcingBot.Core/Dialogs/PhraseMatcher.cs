using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Recognizers.Text.Matcher;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Finds the phrases of a list in an utterance, as whole words; built once and safe to share.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseMatcher<T>
    where T : notnull
{
    private readonly TrieTree<string> _trie = new();
    private readonly ImmutableArray<T> _meanings;

    /// <summary>Builds the matcher.</summary>
    /// <param name="phrases">Phrases as people write them, with what they stand for; one may stand for several.</param>
    public PhraseMatcher(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        var known = phrases.ToImmutableArray();
        _meanings = [.. known.Select(p => p.Meaning).Distinct()];
        foreach (var (phrase, meaning) in known)
        {
            var tokens = Words(phrase);
            if (tokens.Length > 0)
                _trie.Insert(tokens, _meanings.IndexOf(meaning).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>All places where a phrase stands, but none inside a longer phrase: "not sure" hides "sure".</summary>
    public ImmutableArray<PhraseMatch<T>> Find(IReadOnlyList<string> tokens)
    {
        var matches = _trie.Find(tokens)
            .SelectMany(m => m.CanonicalValues.Select(v => new PhraseMatch<T>(
                _meanings[int.Parse(v, CultureInfo.InvariantCulture)], m.Start, m.Length)))
            .ToImmutableArray();
        return [.. matches.Where(m => !matches.Any(other => other.Hides(m)))];
    }

    private static ImmutableArray<string> Words(string phrase) =>
        [.. Utterance.Of(phrase).Tokens.Where(t => t != Utterance.Break)];
}

/// <summary>A phrase found in an utterance.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Start">The index of its first token.</param>
/// <param name="Length">How many tokens it covers.</param>
internal readonly record struct PhraseMatch<T>(T Meaning, int Start, int Length)
{
    /// <summary>The index of the token after its last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether this match is longer than another and covers it.</summary>
    public bool Hides(PhraseMatch<T> other) => Length > other.Length && Start <= other.Start && End >= other.End;
}
