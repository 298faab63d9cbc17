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
    private static readonly ImmutableArray<ImmutableArray<Intent>> OfPassages = ForEach(intent =>
        intent switch { Intent.None => [], Intent.Relate => [Intent.Relate, Intent.How], _ => [intent] });
    private static readonly ImmutableArray<ImmutableArray<Intent>> OfLists = ForEach(intent => intent == Intent.None ? [Intent.Count] : [intent, Intent.Count]);
    private static readonly ImmutableArray<ImmutableArray<Intent>> OfItems = ForEach(intent =>
        intent == Intent.Types ? [] : [Intent.Verify, Intent.Which, Intent.Classify, intent]);

    private readonly ImmutableArray<Answerable>.Builder _all = ImmutableArray.CreateBuilder<Answerable>(knowledge.Entries.Length * 3);
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
        words.ReadHeading(term.Source.Heading);
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
        var whole = said[0].Through(said[^1]);
        _all.Add(new Answerable(AnswerKind.Definition, definition) { Place = Count, Concepts = definition.Concepts, Intents = Defines, Weak = whole, Text = whole });
        if (knowledge.FindConcept(definition.Concept)?.Abbreviation is not null)
        {
            _all.Add(new Answerable(AnswerKind.Expansion, definition) { Place = Count, Concepts = definition.Concepts, Intents = Expands });
        }

        AddSentences(definition, said, words.ReadHeading(definition.Source.Heading));
    }

    private void AddPassage(Entry.Passage passage)
    {
        var heading = words.Read(passage.Source.Heading);
        var said = words.Read(passage.Sentences);
        _all.Add(new Answerable(AnswerKind.Passage, passage)
        {
            Place = Count,
            Concepts = passage.Concepts,
            Intents = OfPassages[(int)passage.Intent],
            Strong = heading,
            Weak = said[0].Through(said[^1]),
            Text = heading.Through(said[^1]),
        });
        AddSentences(passage, said, heading);
    }

    private void AddSentences(Entry entry, Wording[] sentences, Wording heading)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            var said = sentences[i];
            _all.Add(new Answerable(AnswerKind.Sentence, entry, i) { Place = Count, Concepts = entry.Concepts, Intents = Says, Strong = said, Text = said, Weak = heading });
        }
    }

    private void AddList(Entry.ItemList list)
    {
        var heading = words.ReadHeading(list.Source.Heading);
        _all.Add(new Answerable(AnswerKind.List, list) { Place = Count, Concepts = list.Concepts, Intents = OfLists[(int)list.Intent], Strong = heading });
        if (list.ExplainsTerms)
        {
            return;
        }

        // Types belong to one concept; what a concept does may be asked of its siblings, too.
        var comparable = list.Intent == Intent.Types ? list.Concepts : [.. list.Concepts.Concat(list.Concepts.SelectMany(concept => knowledge.SiblingsOf(concept))).Distinct()];
        for (var i = 0; i < list.Items.Length; i++)
        {
            var (written, name) = words.ReadName(list.Items[i].Name);
            var meaning = words.Read(list.Items[i].Meaning ?? string.Empty);
            _all.Add(new Answerable(AnswerKind.Item, list, i)
            {
                Place = Count,
                Concepts = comparable,
                Intents = OfItems[(int)list.Intent],
                Name = name,
                Strong = written,
                Text = written.Through(meaning),
                Weak = meaning.Through(words.Again(heading)),
            });
        }
    }

    private void AddTable(Entry.Comparison table)
    {
        _all.Add(new Answerable(AnswerKind.Table, table) { Place = Count, Concepts = table.Concepts, Intents = Compares, Strong = words.ReadHeading(table.Source.Heading) });
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = words.ReadRow(table.Rows[i]);
            _all.Add(new Answerable(AnswerKind.Row, table, i)
            {
                Place = Count, Concepts = table.Concepts, Intents = IntentsOf(table.Rows[i], row.HasDegree), Name = row.Name, Strong = row.Telling, Text = row.Written,
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

    /// <summary>What holds for each intent, so that all answers of a sort share it.</summary>
    private static ImmutableArray<ImmutableArray<Intent>> ForEach(Func<Intent, ImmutableArray<Intent>> intents) => [.. Enum.GetValues<Intent>().Select(intents)];
}
