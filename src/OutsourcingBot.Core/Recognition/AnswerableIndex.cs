using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Lists everything a knowledge base can say, with the words that lead to it.</summary>
internal sealed class AnswerableIndex
{
    /// <summary>Few entries have more words, those of their headings and names included.</summary>
    private const int WordsOfEntry = 32;

    private readonly KnowledgeBase _knowledge;

    /// <summary>For each entry the place of the first that belongs to it, and at last the place behind all.</summary>
    private readonly int[] _firstOfEntry;

    /// <param name="knowledge">The knowledge.</param>
    /// <param name="lexicon">The language.</param>
    /// <param name="words">Where the words of its texts are taken in.</param>
    public AnswerableIndex(KnowledgeBase knowledge, Lexicon lexicon, KnowledgeWords words)
    {
        (_knowledge, Vocabulary, Texts) = (knowledge, words.Vocabulary, new Wordings(knowledge.Entries.Length * WordsOfEntry));
        _firstOfEntry = new int[knowledge.Entries.Length + 1];
        var reader = new AnswerableReader(knowledge, new EntryWords(knowledge.Concepts, lexicon, words, Texts));
        for (var i = 0; i < knowledge.Entries.Length; i++)
        {
            reader.Add(knowledge.Entries[i]);
            _firstOfEntry[i + 1] = reader.Count;
        }

        All = reader.ToAll();
        Texts.TrimExcess();
        Postings = new Postings(All, Texts, Vocabulary, knowledge);
    }

    /// <summary>The numbers of the stems that they say.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The words that they say.</summary>
    public Wordings Texts { get; }

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
    public IEnumerable<Answerable> OfEntry(string id) => _knowledge.PlaceOfEntry(id) is >= 0 and var entry
        ? Enumerable.Range(_firstOfEntry[entry], _firstOfEntry[entry + 1] - _firstOfEntry[entry]).Select(place => All[place])
        : [];

    /// <summary>The single things of a list or a table, in its order.</summary>
    public IEnumerable<Answerable> PartsOf(Answerable whole) => whole.Entry is Entry.ItemList { ExplainsTerms: true, Items.Length: var terms }
        ? Enumerable.Range(_knowledge.PlaceOfEntry(whole.Entry.Id) - terms, terms).Select(entry => All[_firstOfEntry[entry]])
        : OfEntry(whole.Entry.Id).Where(part => part.Kind is AnswerKind.Item or AnswerKind.Row);

    /// <summary>The definition of a concept; null where the document gives none.</summary>
    public Answerable? DefinitionOf(string concept) =>
        Postings.OfOneConcept(AnswerKind.Definition, concept) is { Count: > 0 } definitions ? All[definitions[0]] : null;

    /// <summary>What explains the item of a list that only names it: the definition of a concept, or a term of that name; null where nothing does.</summary>
    public Answerable? ExplanationOf(Answerable item) =>
        item is not { Kind: AnswerKind.Item, Entry: Entry.ItemList list } || list.Items[item.Part] is not { Meaning: null, Name: var name } ? null
        : _knowledge.ConceptOf(name) is { } concept ? DefinitionOf(concept)
        : All.FirstOrDefault(other => other is { Kind: AnswerKind.Term, Entry: Entry.Term term } && term.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What says of another concept the same as this says of its own; null where nothing does.</summary>
    public Answerable? Counterpart(Answerable answerable, string concept)
    {
        foreach (var place in Postings.OfOneConcept(answerable.Kind, concept))
        {
            if (All[place].Intents.SequenceEqual(answerable.Intents))
            {
                return All[place];
            }
        }

        return null;
    }
}
