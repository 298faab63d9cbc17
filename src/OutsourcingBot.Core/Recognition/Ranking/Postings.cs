using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Which answers a stem, a concept or an intent leads to, by their places in the index.</summary>
internal sealed class Postings
{
    /// <summary>What leads to more answers than this says too little to look at them all: it counts only where something else leads.</summary>
    public const int Most = 250;

    private const int None = -1;

    private static readonly int Kinds = Enum.GetValues<AnswerKind>().Length;

    private readonly KnowledgeBase _knowledge;
    private readonly Vocabulary _vocabulary;
    private readonly PackedLists<Posting> _byStem;
    private readonly PackedLists<int> _byConcept;
    private readonly PackedLists<int> _byIntent;
    private readonly PackedLists<int> _ofOneConcept;

    public Postings(ImmutableArray<Answerable> all, Wordings texts, Vocabulary vocabulary, KnowledgeBase knowledge)
    {
        (_knowledge, _vocabulary) = (knowledge, vocabulary);
        var seen = new int[vocabulary.Count];
        _byStem = new(vocabulary.Count, add =>
        {
            Array.Fill(seen, -1);
            foreach (var answerable in all)
            {
                Add(texts.Of(answerable.Strong), answerable.Place, isStrong: true, seen, add);
                Add(texts.Of(answerable.Weak), answerable.Place, isStrong: false, seen, add);
            }
        }, Most);
        // Most are about one concept, whose place is looked up once.
        int[] only = [.. all.Select(answerable => answerable.Concepts is [var concept] ? knowledge.PlaceOfConcept(concept) : None)];
        _byConcept = new(knowledge.Concepts.Length, add =>
        {
            foreach (var answerable in all)
            {
                if (only[answerable.Place] != None)
                {
                    add(only[answerable.Place], answerable.Place);
                    continue;
                }

                foreach (var concept in answerable.Concepts)
                {
                    add(knowledge.PlaceOfConcept(concept), answerable.Place);
                }
            }
        });
        _byIntent = new(Enum.GetValues<Intent>().Length, add =>
        {
            foreach (var answerable in all)
            {
                AddIntents(answerable, add);
            }
        }, Most);
        _ofOneConcept = new(knowledge.Concepts.Length * Kinds, add =>
        {
            foreach (var answerable in all)
            {
                if (only[answerable.Place] != None)
                {
                    add(NumberOf(answerable.Kind, only[answerable.Place]), answerable.Place);
                }
            }
        });
    }

    /// <summary>The answers that have a stem, <see cref="Most"/> of them.</summary>
    public PackedList<Posting> OfStem(string stem) => _byStem[_vocabulary.NumberOf(stem)];

    /// <summary>The answers that satisfy an intent, <see cref="Most"/> of them.</summary>
    public PackedList<int> OfIntent(Intent intent) => _byIntent[(int)intent];

    /// <summary>All answers about a concept, and perhaps others.</summary>
    public ArraySegment<int> OfConcept(string concept) => _byConcept[_knowledge.PlaceOfConcept(concept)].Items;

    /// <summary>All answers of a kind that are about this concept alone.</summary>
    public ArraySegment<int> OfOneConcept(AnswerKind kind, string concept) => _ofOneConcept[NumberOf(kind, _knowledge.PlaceOfConcept(concept))].Items;

    private static int NumberOf(AnswerKind kind, int concept) => concept < 0 ? None : (concept * Kinds) + (int)kind;

    /// <summary>Adds each word of an answer once.</summary>
    /// <param name="seen">The place at which each stem was seen last.</param>
    private static void Add(ReadOnlySpan<int> words, int place, bool isStrong, int[] seen, Action<int, Posting> add)
    {
        foreach (var word in words)
        {
            if (word >= 0 && seen[word] != place)
            {
                seen[word] = place;
                add(word, new Posting(place, isStrong));
            }
        }
    }

    /// <summary>Adds an answer to the intents that lead to few; each once, though an answer may have one twice.</summary>
    private static void AddIntents(Answerable answerable, Action<int, int> add)
    {
        for (var i = 0; i < answerable.Intents.Length; i++)
        {
            var intent = answerable.Intents[i];
            if (intent is not (Intent.Define or Intent.Count or Intent.How) && answerable.Intents.IndexOf(intent) == i)
            {
                add((int)intent, answerable.Place);
            }
        }
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
