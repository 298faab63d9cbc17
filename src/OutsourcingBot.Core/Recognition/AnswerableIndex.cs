using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Lists everything a knowledge base can say, with the words that lead to it.</summary>
internal sealed class AnswerableIndex
{
    private readonly KnowledgeBase _knowledge;
    private readonly Lexicon _lexicon;

    public AnswerableIndex(KnowledgeBase knowledge, Lexicon lexicon)
    {
        (_knowledge, _lexicon) = (knowledge, lexicon);
        All = [.. knowledge.Entries.SelectMany(Of)];
    }

    public ImmutableArray<Answerable> All { get; }

    /// <summary>What has this <see cref="Answerable.Id"/>; null where the knowledge has changed since.</summary>
    public Answerable? Find(string id) => All.FirstOrDefault(answerable => answerable.Id == id);

    /// <summary>The definition of a concept; null where the document gives none.</summary>
    public Answerable? DefinitionOf(string concept) =>
        All.FirstOrDefault(answerable => answerable.Kind == AnswerKind.Definition && answerable.Concepts.Contains(concept));

    /// <summary>What says of another concept the same as this says of its own; null where nothing does.</summary>
    public Answerable? Counterpart(Answerable answerable, string concept)
    {
        foreach (var other in All)
        {
            if (other.Kind == answerable.Kind && other.Concepts.Count == 1 && other.Concepts.Contains(concept)
                && other.Intents.SequenceEqual(answerable.Intents))
            {
                return other;
            }
        }

        return null;
    }

    private IEnumerable<Answerable> Of(Entry entry) => entry switch
    {
        Entry.Definition definition => OfDefinition(definition),
        Entry.ItemList list => OfList(list),
        Entry.Comparison table => OfTable(table),
        Entry.Passage passage => OfPassage(passage),
        Entry.Term term => [new Answerable(AnswerKind.Term, term)
        {
            Concepts = [],
            Intents = [Intent.Define],
            Strong = Stems(term.Name),
            Weak = Stems([.. term.Sentences.Select(sentence => sentence.Text)]),
        }],
        _ => [],
    };

    private IEnumerable<Answerable> OfDefinition(Entry.Definition definition)
    {
        var texts = definition.Sentences.Select(sentence => sentence.Text).ToArray();
        yield return new Answerable(AnswerKind.Definition, definition)
        {
            Concepts = [definition.Concept],
            Intents = [Intent.Define],
            Weak = Stems(texts),
        };
        if (_knowledge.FindConcept(definition.Concept)?.Abbreviation is not null)
        {
            yield return new Answerable(AnswerKind.Expansion, definition) { Concepts = [definition.Concept], Intents = [Intent.Expand] };
        }

        foreach (var sentence in OfSentences(definition, [definition.Concept], texts))
        {
            yield return sentence;
        }
    }

    private IEnumerable<Answerable> OfList(Entry.ItemList list)
    {
        yield return new Answerable(AnswerKind.List, list)
        {
            Concepts = [.. list.Concepts],
            Intents = list.Intent == Intent.None ? [Intent.Count] : [list.Intent, Intent.Count],
            Strong = Stems(list.Source.Heading),
        };
        var comparable = list.Concepts.SelectMany(concept => _knowledge.SiblingsOf(concept)).Concat(list.Concepts).ToFrozenSet();
        for (var i = 0; i < list.Items.Length; i++)
        {
            yield return new Answerable(AnswerKind.Item, list, i)
            {
                Concepts = comparable,
                Intents = [Intent.Verify, Intent.Which, Intent.Classify, list.Intent],
                Strong = Stems(list.Items[i].Name),
                Weak = Stems(list.Items[i].Meaning ?? string.Empty, list.Source.Heading),
            };
        }
    }

    private IEnumerable<Answerable> OfTable(Entry.Comparison table)
    {
        yield return new Answerable(AnswerKind.Table, table)
        {
            Concepts = [.. table.Concepts],
            Intents = [Intent.Compare, Intent.Count],
            Strong = Stems(table.Source.Heading),
        };
        for (var i = 0; i < table.Rows.Length; i++)
        {
            yield return new Answerable(AnswerKind.Row, table, i)
            {
                Concepts = [.. table.Concepts],
                Intents = [Intent.Compare, Intent.Which, Intent.Verify, Intent.Require],
                Strong = Stems([table.Rows[i].Aspect, .. table.Rows[i].Cells]),
            };
        }
    }

    private IEnumerable<Answerable> OfPassage(Entry.Passage passage)
    {
        var texts = passage.Sentences.Select(sentence => sentence.Text).ToArray();
        yield return new Answerable(AnswerKind.Passage, passage)
        {
            Concepts = [.. passage.Concepts],
            Intents = passage.Intent == Intent.None ? [] : [passage.Intent],
            Strong = Stems(passage.Source.Heading),
            Weak = Stems(texts),
        };
        foreach (var sentence in OfSentences(passage, passage.Concepts, texts))
        {
            yield return sentence;
        }
    }

    private IEnumerable<Answerable> OfSentences(Entry entry, ImmutableArray<string> concepts, string[] texts) =>
        texts.Select((text, i) => new Answerable(AnswerKind.Sentence, entry, i)
        {
            Concepts = [.. concepts],
            Intents = [Intent.Verify, Intent.Which],
            Strong = Stems(text),
            Weak = Stems(entry.Source.Heading),
        });

    private FrozenSet<string> Stems(params string[] texts) =>
        texts.SelectMany(_lexicon.Tokenize).Select(token => token.Stem).ToFrozenSet(StringComparer.Ordinal);
}
