using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Lists everything a knowledge base can say, with the words that lead to it.</summary>
internal sealed class AnswerableIndex
{
    private readonly Lazy<Dictionary<(AnswerKind, string), Answerable[]>> _ofOneConcept;
    private readonly Dictionary<string, int> _firstOfEntry;

    public AnswerableIndex(KnowledgeBase knowledge, Lexicon lexicon)
    {
        All = new AnswerableReader(knowledge, lexicon, Vocabulary).Read();
        _firstOfEntry = new(knowledge.Entries.Length, StringComparer.Ordinal);
        foreach (var answerable in All)
        {
            _firstOfEntry.TryAdd(answerable.Entry.Id, answerable.Place);
        }

        Postings = new Postings(All, Vocabulary);
        _ofOneConcept = new(() => All.Where(answerable => answerable.Concepts.Count == 1)
            .GroupBy(answerable => (answerable.Kind, answerable.Concepts.First)).ToDictionary(group => group.Key, group => group.ToArray()));
    }

    /// <summary>The numbers of the stems that they say.</summary>
    public Vocabulary Vocabulary { get; } = new();

    public ImmutableArray<Answerable> All { get; }

    /// <summary>What leads to each of them.</summary>
    public Postings Postings { get; }

    /// <summary>What has this <see cref="Answerable.Id"/>; null where the knowledge has changed since.</summary>
    public Answerable? Find(string id)
    {
        var end = id.LastIndexOf('/');
        return OfEntry(id).Concat(end < 0 ? [] : OfEntry(id[..end])).FirstOrDefault(answerable => answerable.Id == id);
    }

    /// <summary>The entry with this identifier as a whole, and its parts.</summary>
    public IEnumerable<Answerable> OfEntry(string id) =>
        _firstOfEntry.TryGetValue(id, out var first) ? All.Skip(first).TakeWhile(answerable => answerable.Entry.Id == id) : [];

    /// <summary>The definition of a concept; null where the document gives none.</summary>
    public Answerable? DefinitionOf(string concept) =>
        _ofOneConcept.Value.TryGetValue((AnswerKind.Definition, concept), out var definitions) ? definitions[0] : null;

    /// <summary>What says of another concept the same as this says of its own; null where nothing does.</summary>
    public Answerable? Counterpart(Answerable answerable, string concept) =>
        _ofOneConcept.Value.TryGetValue((answerable.Kind, concept), out var others)
            ? others.FirstOrDefault(other => other.Intents.SequenceEqual(answerable.Intents))
            : null;
}
