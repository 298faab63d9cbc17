using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Which answers a stem, a concept or an intent leads to.</summary>
internal sealed class Postings
{
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<Posting>[] _byStem;
    private readonly Dictionary<string, ImmutableArray<int>> _byConcept;
    private readonly Dictionary<Intent, ImmutableArray<int>> _byIntent;

    public Postings(ImmutableArray<Answerable> all, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _byStem = ByStem(all, vocabulary.Count);
        var byConcept = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byIntent = new Dictionary<Intent, List<int>>();
        for (var place = 0; place < all.Length; place++)
        {
            var answerable = all[place];
            foreach (var concept in answerable.Concepts)
            {
                Add(byConcept, concept, place);
            }

            foreach (var intent in answerable.Intents)
            {
                if (intent is not (Intent.Define or Intent.Count or Intent.How))
                {
                    Add(byIntent, intent, place);
                }
            }
        }

        (_byConcept, _byIntent) = (Trimmed(byConcept, StringComparer.Ordinal), Trimmed(byIntent, null));
    }

    public ImmutableArray<Posting> OfStem(string stem) => _vocabulary.NumberOf(stem) is >= 0 and var number ? _byStem[number] : [];

    public ImmutableArray<int> OfConcept(string concept) => _byConcept.TryGetValue(concept, out var found) ? found : [];

    public ImmutableArray<int> OfIntent(Intent intent) => _byIntent.TryGetValue(intent, out var found) ? found : [];

    /// <summary>Counts first, so that each list is made once and as long as it has to be.</summary>
    private static ImmutableArray<Posting>[] ByStem(ImmutableArray<Answerable> all, int stems)
    {
        var counts = new int[stems];
        var seen = new int[stems];
        Array.Fill(seen, -1);
        ForEach(all, seen, (stem, _, _) => counts[stem]++);
        var lists = Array.ConvertAll(counts, count => new Posting[count]);
        Array.Clear(counts);
        Array.Fill(seen, -1);
        ForEach(all, seen, (stem, place, isStrong) => lists[stem][counts[stem]++] = new Posting(place, isStrong));
        return Array.ConvertAll(lists, ImmutableCollectionsMarshal.AsImmutableArray);
    }

    /// <summary>Goes through the words of all answers, each word of an answer once, the strong ones first.</summary>
    /// <param name="seen">The place at which each stem was seen last.</param>
    private static void ForEach(ImmutableArray<Answerable> all, int[] seen, Action<int, int, bool> add)
    {
        for (var place = 0; place < all.Length; place++)
        {
            ForEach(all[place].Strong, place, isStrong: true, seen, add);
            ForEach(all[place].Weak, place, isStrong: false, seen, add);
        }
    }

    private static void ForEach(Wording wording, int place, bool isStrong, int[] seen, Action<int, int, bool> add)
    {
        foreach (var text in wording)
        {
            foreach (var stem in text)
            {
                if (seen[stem] != place)
                {
                    seen[stem] = place;
                    add(stem, place, isStrong);
                }
            }
        }
    }

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        list ??= new List<T>(4);
        if (list.Count == 0 || !EqualityComparer<T>.Default.Equals(list[^1], item))
        {
            list.Add(item);
        }
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
