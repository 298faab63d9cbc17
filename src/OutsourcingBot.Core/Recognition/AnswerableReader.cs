using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads entries as all that they can answer: as a whole, and by each of their parts.</summary>
internal sealed class AnswerableReader(KnowledgeBase knowledge, Lexicon lexicon, Vocabulary vocabulary)
{
    private static readonly ImmutableArray<Intent> Defines = [Intent.Define, Intent.Meaning];
    private static readonly ImmutableArray<Intent> Expands = [Intent.Expand, Intent.Meaning];
    private static readonly ImmutableArray<Intent> Compares = [Intent.Compare, Intent.Count, Intent.How, Intent.HowTo];
    private static readonly ImmutableArray<Intent> Says = [Intent.Verify, Intent.Which];

    private readonly ILookup<string, string> _namesByFirstWord =
        knowledge.Concepts.Select(concept => concept.Name).ToLookup(name => name.Split(' ')[0], StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<Answerable>.Builder _all = ImmutableArray.CreateBuilder<Answerable>(knowledge.Entries.Length * 3);
    private readonly Dictionary<string, StemSet> _ofOneConcept = new(StringComparer.Ordinal);
    private readonly Dictionary<(bool HasDegree, bool Counts), ImmutableArray<Intent>> _ofRows = [];

    public ImmutableArray<Answerable> Read()
    {
        foreach (var entry in knowledge.Entries)
        {
            Add(entry);
        }

        return _all.DrainToImmutable();
    }

    private void Add(Entry entry)
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
        var (name, texts) = (NumbersOf(term.Name), NumbersOf(term.Sentences));
        _all.Add(new Answerable(AnswerKind.Term, term)
        {
            Place = _all.Count, Concepts = [], Intents = Defines, Name = NameStems(term.Name), Strong = [name], Weak = [.. texts], Text = [name, .. texts],
        });
    }

    private void AddDefinition(Entry.Definition definition)
    {
        var texts = NumbersOf(definition.Sentences);
        var concepts = Shared([definition.Concept]);
        Wording whole = [.. texts];
        _all.Add(new Answerable(AnswerKind.Definition, definition) { Place = _all.Count, Concepts = concepts, Intents = Defines, Weak = whole, Text = whole });
        if (knowledge.FindConcept(definition.Concept)?.Abbreviation is not null)
        {
            _all.Add(new Answerable(AnswerKind.Expansion, definition) { Place = _all.Count, Concepts = concepts, Intents = Expands });
        }

        AddSentences(definition, concepts, texts, [NumbersOf(definition.Source.Heading)]);
    }

    private void AddPassage(Entry.Passage passage)
    {
        var texts = NumbersOf(passage.Sentences);
        var heading = NumbersOf(passage.Source.Heading);
        var concepts = Shared(passage.Concepts);
        Wording named = [heading];
        _all.Add(new Answerable(AnswerKind.Passage, passage)
        {
            Place = _all.Count,
            Concepts = concepts,
            Intents = passage.Intent switch { Intent.None => [], Intent.Relate => [Intent.Relate, Intent.How], var intent => [intent] },
            Strong = named,
            Weak = [.. texts],
            Text = [heading, .. texts],
        });
        AddSentences(passage, concepts, texts, named);
    }

    private void AddSentences(Entry entry, StemSet concepts, int[][] texts, Wording heading)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            Wording said = [texts[i]];
            _all.Add(new Answerable(AnswerKind.Sentence, entry, i) { Place = _all.Count, Concepts = concepts, Intents = Says, Strong = said, Text = said, Weak = heading });
        }
    }

    private void AddList(Entry.ItemList list)
    {
        var heading = NumbersOf(list.Source.Heading);
        _all.Add(new Answerable(AnswerKind.List, list)
        {
            Place = _all.Count,
            Concepts = Shared(list.Concepts),
            Intents = list.Intent == Intent.None ? [Intent.Count] : [list.Intent, Intent.Count],
            Strong = [heading],
        });
        // Types belong to one concept; what a concept does may be asked of its siblings, too.
        var isOfTypes = list.Intent == Intent.Types;
        var comparable = isOfTypes ? Shared(list.Concepts) : [.. list.Concepts, .. list.Concepts.SelectMany(concept => knowledge.SiblingsOf(concept))];
        ImmutableArray<Intent> intents = isOfTypes ? [] : [Intent.Verify, Intent.Which, Intent.Classify, list.Intent];
        for (var i = 0; i < list.Items.Length; i++)
        {
            var (name, meaning) = (NumbersOf(list.Items[i].Name), NumbersOf(list.Items[i].Meaning ?? string.Empty));
            _all.Add(new Answerable(AnswerKind.Item, list, i)
            {
                Place = _all.Count, Concepts = comparable, Intents = intents, Name = NameStems(list.Items[i].Name), Strong = [name], Text = [name, meaning], Weak = [meaning, heading],
            });
        }
    }

    private void AddTable(Entry.Comparison table)
    {
        var concepts = Shared(table.Concepts);
        _all.Add(new Answerable(AnswerKind.Table, table) { Place = _all.Count, Concepts = concepts, Intents = Compares, Strong = [NumbersOf(table.Source.Heading)] });
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var row = table.Rows[i];
            var aspect = NumbersOf(row.Aspect);
            var cells = row.Cells.Select(NumbersOf).ToArray();
            _all.Add(new Answerable(AnswerKind.Row, table, i)
            {
                Place = _all.Count,
                Concepts = concepts,
                Intents = IntentsOf(row),
                Name = NameStems(row.Aspect),
                Strong = [aspect, .. cells.Select((cell, column) => NamingWords(row.Cells[column], cell)).OfType<int[]>()],
                Text = [aspect, .. cells],
            });
        }
    }

    /// <summary>The words of a cell that a row is found by; null where the cell lists things, by single words of which it is not found.</summary>
    private int[]? NamingWords(string cell, int[] words) =>
        IsEnumeration(cell) ? null : WithoutNames(cell) is var other && ReferenceEquals(other, cell) ? words : NumbersOf(other);

    /// <summary>The stems that make up a name; words such as "services" are dropped where others remain.</summary>
    private StemSet NameStems(string name)
    {
        var tokens = lexicon.Tokenize(name).Where(token => !lexicon.IsFunctionWord(token)).ToArray();
        var telling = tokens.Where(token => !lexicon.IsLight(token)).ToArray();
        return [.. (telling.Length > 0 ? telling : tokens).Select(token => token.Stem)];
    }

    /// <summary>"How much" is answered where a side has a degree.</summary>
    private ImmutableArray<Intent> IntentsOf(Row row)
    {
        var hasDegree = row.Cells.SelectMany(lexicon.Tokenize).Any(token => lexicon.Degree(token) != 0);
        var counts = row.Cells.Any(IsEnumeration);
        if (!_ofRows.TryGetValue((hasDegree, counts), out var intents))
        {
            _ofRows[(hasDegree, counts)] = intents = [
                Intent.Compare, Intent.Which, Intent.Verify, Intent.Require, Intent.How, Intent.HowTo,
                .. hasDegree ? [Intent.HowMuch] : Array.Empty<Intent>(),
                .. counts ? [Intent.Activities] : Array.Empty<Intent>()];
        }

        return intents;
    }

    /// <summary>A concept's own name in a cell is nothing to find the row by.</summary>
    private string WithoutNames(string cell) => cell.Split(' ').SelectMany(word => _namesByFirstWord[word]).Distinct()
        .OrderByDescending(name => name.Length).Aggregate(cell, (text, name) => text.Replace(name, string.Empty, StringComparison.OrdinalIgnoreCase));

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

    private static bool IsEnumeration(string cell) => cell.AsSpan().Count(',') >= 2;

    private int[][] NumbersOf(ImmutableArray<Sentence> sentences)
    {
        var texts = new int[sentences.Length][];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = NumbersOf(sentences[i].Text);
        }

        return texts;
    }

    private int[] NumbersOf(string text)
    {
        var tokens = lexicon.Tokenize(text);
        var numbers = tokens.Count == 0 ? [] : new int[tokens.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = vocabulary.Add(tokens[i].Stem);
        }

        return numbers;
    }
}
