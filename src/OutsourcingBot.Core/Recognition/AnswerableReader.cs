using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads entries as all that they can answer: as a whole, and by each of their parts.</summary>
internal sealed class AnswerableReader(KnowledgeBase knowledge, EntryWords words)
{
    private static readonly ImmutableArray<Intent> Defines = [Intent.Define, Intent.Meaning];
    private static readonly ImmutableArray<Intent> Expands = [Intent.Expand, Intent.Meaning];
    private static readonly ImmutableArray<Intent> Compares = [Intent.Compare, Intent.Count, Intent.How, Intent.HowTo];
    private static readonly ImmutableArray<Intent> Says = [Intent.Verify, Intent.Which];

    private readonly ImmutableArray<Answerable>.Builder _all = ImmutableArray.CreateBuilder<Answerable>(knowledge.Entries.Length * 3);
    private readonly Dictionary<string, StemSet> _ofOneConcept = new(StringComparer.Ordinal);
    private readonly Dictionary<(bool HasDegree, bool Counts), ImmutableArray<Intent>> _ofRows = [];

    /// <summary>How many there are so far.</summary>
    public int Count => _all.Count;

    /// <summary>All of them, each at its place.</summary>
    public ImmutableArray<Answerable> ToAll() => _all.DrainToImmutable();

    /// <summary>Adds all that an entry can answer.</summary>
    public void Add(Entry entry)
    {
        switch (entry)
        {
            case Entry.Definition definition:
                AddDefinition(definition);
                break;
            case Entry.ItemList list:
                AddList(list);
                break;
            case Entry.Comparison table:
                AddTable(table);
                break;
            case Entry.Passage passage:
                AddPassage(passage);
                break;
            case Entry.Term term:
                AddTerm(term);
                break;
        }
    }

    private void AddTerm(Entry.Term term)
    {
        var (written, name) = words.ReadName(term.Name);
        var said = words.Read(term.Sentences);
        _all.Add(new Answerable(AnswerKind.Term, term)
        {
            Place = Count, Concepts = [], Intents = Defines, Name = name, Strong = written, Weak = said[0].Through(said[^1]), Text = written.Through(said[^1]),
        });
    }

    private void AddDefinition(Entry.Definition definition)
    {
        var said = words.Read(definition.Sentences);
        var concepts = Shared([definition.Concept]);
        var whole = said[0].Through(said[^1]);
        _all.Add(new Answerable(AnswerKind.Definition, definition) { Place = Count, Concepts = concepts, Intents = Defines, Weak = whole, Text = whole });
        if (knowledge.FindConcept(definition.Concept)?.Abbreviation is not null)
        {
            _all.Add(new Answerable(AnswerKind.Expansion, definition) { Place = Count, Concepts = concepts, Intents = Expands });
        }

        AddSentences(definition, concepts, said, words.Read(definition.Source.Heading));
    }

    private void AddPassage(Entry.Passage passage)
    {
        var heading = words.Read(passage.Source.Heading);
        var said = words.Read(passage.Sentences);
        var concepts = Shared(passage.Concepts);
        _all.Add(new Answerable(AnswerKind.Passage, passage)
        {
            Place = Count,
            Concepts = concepts,
            Intents = passage.Intent switch { Intent.None => [], Intent.Relate => [Intent.Relate, Intent.How], var intent => [intent] },
            Strong = heading,
            Weak = said[0].Through(said[^1]),
            Text = heading.Through(said[^1]),
        });
        AddSentences(passage, concepts, said, heading);
    }

    private void AddSentences(Entry entry, StemSet concepts, Wording[] sentences, Wording heading)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            var said = sentences[i];
            _all.Add(new Answerable(AnswerKind.Sentence, entry, i) { Place = Count, Concepts = concepts, Intents = Says, Strong = said, Text = said, Weak = heading });
        }
    }

    private void AddList(Entry.ItemList list)
    {
        _all.Add(new Answerable(AnswerKind.List, list)
        {
            Place = Count,
            Concepts = Shared(list.Concepts),
            Intents = list.Intent == Intent.None ? [Intent.Count] : [list.Intent, Intent.Count],
            Strong = words.Read(list.Source.Heading),
        });
        // Types belong to one concept; what a concept does may be asked of its siblings, too.
        var isOfTypes = list.Intent == Intent.Types;
        var comparable = isOfTypes ? Shared(list.Concepts) : [.. list.Concepts, .. list.Concepts.SelectMany(concept => knowledge.SiblingsOf(concept))];
        ImmutableArray<Intent> intents = isOfTypes ? [] : [Intent.Verify, Intent.Which, Intent.Classify, list.Intent];
        for (var i = 0; i < list.Items.Length; i++)
        {
            var (written, name) = words.ReadName(list.Items[i].Name);
            var meaning = words.Read(list.Items[i].Meaning ?? string.Empty);
            _all.Add(new Answerable(AnswerKind.Item, list, i)
            {
                Place = Count,
                Concepts = comparable,
                Intents = intents,
                Name = name,
                Strong = written,
                Text = written.Through(meaning),
                Weak = meaning.Through(words.Read(list.Source.Heading)),
            });
        }
    }

    private void AddTable(Entry.Comparison table)
    {
        var concepts = Shared(table.Concepts);
        _all.Add(new Answerable(AnswerKind.Table, table) { Place = Count, Concepts = concepts, Intents = Compares, Strong = words.Read(table.Source.Heading) });
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = words.ReadRow(table.Rows[i]);
            _all.Add(new Answerable(AnswerKind.Row, table, i)
            {
                Place = Count, Concepts = concepts, Intents = IntentsOf(table.Rows[i], row.HasDegree), Name = row.Name, Strong = row.Telling, Text = row.Written,
            });
        }
    }

    /// <summary>"How much" is answered where a side has a degree.</summary>
    private ImmutableArray<Intent> IntentsOf(Row row, bool hasDegree)
    {
        var counts = row.Cells.Any(EntryWords.IsEnumeration);
        if (!_ofRows.TryGetValue((hasDegree, counts), out var intents))
        {
            _ofRows[(hasDegree, counts)] = intents = [
                Intent.Compare, Intent.Which, Intent.Verify, Intent.Require, Intent.How, Intent.HowTo,
                .. hasDegree ? [Intent.HowMuch] : Array.Empty<Intent>(),
                .. counts ? [Intent.Activities] : Array.Empty<Intent>()];
        }

        return intents;
    }

    /// <summary>The one set of these concepts, which most entries share with others.</summary>
    private StemSet Shared(ImmutableArray<string> concepts)
    {
        if (concepts is not [var only])
        {
            return [.. concepts];
        }

        if (!_ofOneConcept.TryGetValue(only, out var set))
        {
            _ofOneConcept[only] = set = [only];
        }

        return set;
    }
}
