using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Which answers a stem, a concept or an intent leads to.</summary>
internal sealed class Postings
{
    private readonly FrozenDictionary<string, ImmutableArray<Posting>> _byStem;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _byConcept;
    private readonly FrozenDictionary<Intent, ImmutableArray<int>> _byIntent;

    public Postings(ImmutableArray<Answerable> all)
    {
        _byStem = all
            .SelectMany((answerable, place) => answerable.Strong.Select(stem => (stem, posting: new Posting(place, IsStrong: true)))
                .Concat(answerable.Weak.Where(stem => !answerable.Strong.Contains(stem)).Select(stem => (stem, posting: new Posting(place, IsStrong: false)))))
            .GroupBy(pair => pair.stem, pair => pair.posting, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _byConcept = Group(all, answerable => answerable.Concepts, StringComparer.Ordinal);
        _byIntent = Group(all, answerable => answerable.Intents.Where(intent => intent is not (Intent.Define or Intent.Count or Intent.How)), EqualityComparer<Intent>.Default);
    }

    public ImmutableArray<Posting> OfStem(string stem) => _byStem.TryGetValue(stem, out var found) ? found : [];

    public ImmutableArray<int> OfConcept(string concept) => _byConcept.TryGetValue(concept, out var found) ? found : [];

    public ImmutableArray<int> OfIntent(Intent intent) => _byIntent.TryGetValue(intent, out var found) ? found : [];

    private static FrozenDictionary<TKey, ImmutableArray<int>> Group<TKey>(
        ImmutableArray<Answerable> all, Func<Answerable, IEnumerable<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        all.SelectMany((answerable, place) => keys(answerable).Distinct(comparer).Select(key => (key, place)))
            .GroupBy(pair => pair.key, pair => pair.place, comparer)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), comparer);
}

/// <summary>An answer that has a stem.</summary>
/// <param name="Place">Where the answer stands in the index.</param>
/// <param name="IsStrong">Whether the answer is named by the stem rather than merely containing it.</param>
internal readonly record struct Posting(int Place, bool IsStrong);
