using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Which answers a stem, a concept or an intent leads to.</summary>
internal sealed class Postings
{
    private readonly Dictionary<string, ImmutableArray<Posting>> _byStem;
    private readonly Dictionary<string, ImmutableArray<int>> _byConcept;
    private readonly Dictionary<Intent, ImmutableArray<int>> _byIntent;

    public Postings(ImmutableArray<Answerable> all)
    {
        var byStem = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        var byConcept = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byIntent = new Dictionary<Intent, List<int>>();
        for (var place = 0; place < all.Length; place++)
        {
            var answerable = all[place];
            foreach (var stem in answerable.Strong)
            {
                Add(byStem, stem, new Posting(place, isStrong: true));
            }

            foreach (var stem in answerable.Weak)
            {
                if (!answerable.Strong.Contains(stem))
                {
                    Add(byStem, stem, new Posting(place, isStrong: false));
                }
            }

            foreach (var concept in answerable.Concepts)
            {
                Add(byConcept, concept, place);
            }

            foreach (var intent in answerable.Intents.Distinct())
            {
                if (intent is not (Intent.Define or Intent.Count or Intent.How))
                {
                    Add(byIntent, intent, place);
                }
            }
        }

        (_byStem, _byConcept, _byIntent) = (Trimmed(byStem, StringComparer.Ordinal), Trimmed(byConcept, StringComparer.Ordinal), Trimmed(byIntent, null));
    }

    public ImmutableArray<Posting> OfStem(string stem) => _byStem.TryGetValue(stem, out var found) ? found : [];

    public ImmutableArray<int> OfConcept(string concept) => _byConcept.TryGetValue(concept, out var found) ? found : [];

    public ImmutableArray<int> OfIntent(Intent intent) => _byIntent.TryGetValue(intent, out var found) ? found : [];

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        (list ??= []).Add(item);
    }

    private static Dictionary<TKey, ImmutableArray<T>> Trimmed<TKey, T>(Dictionary<TKey, List<T>> lists, IEqualityComparer<TKey>? comparer)
        where TKey : notnull
    {
        var trimmed = new Dictionary<TKey, ImmutableArray<T>>(lists.Count, comparer);
        foreach (var (key, list) in lists)
        {
            trimmed[key] = [.. list];
        }

        return trimmed;
    }
}

/// <summary>An answer that has a stem, in four bytes: knowledge of a hundred thousand entries has millions.</summary>
internal readonly struct Posting(int place, bool isStrong)
{
    private readonly int _packed = (place << 1) | (isStrong ? 1 : 0);

    /// <summary>Where the answer stands in the index.</summary>
    public int Place => _packed >> 1;

    /// <summary>Whether the answer is named by the stem rather than merely containing it.</summary>
    public bool IsStrong => (_packed & 1) != 0;

    public void Deconstruct(out int place, out bool isStrong) => (place, isStrong) = (Place, IsStrong);
}
