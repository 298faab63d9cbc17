using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Lists everything a knowledge base can say, with the words that lead to it.</summary>
internal sealed class AnswerableIndex
{
    private readonly KnowledgeBase _knowledge;
    private readonly Lexicon _lexicon;

    private readonly Lazy<Dictionary<(AnswerKind, string), Answerable[]>> _ofOneConcept;
    private readonly Dictionary<string, int> _firstOfEntry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StemSet> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StemSet> _shared = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _namesByFirstWord;

    public AnswerableIndex(KnowledgeBase knowledge, Lexicon lexicon)
    {
        (_knowledge, _lexicon) = (knowledge, lexicon);
        _namesByFirstWord = knowledge.Concepts.Select(concept => concept.Name).ToLookup(name => name.Split(' ')[0], StringComparer.OrdinalIgnoreCase);
        All = [.. knowledge.Entries.SelectMany(Of).Select((answerable, place) => answerable with { Place = place })];
        foreach (var answerable in All)
        {
            _firstOfEntry.TryAdd(answerable.Entry.Id, answerable.Place);
        }

        // What is made is kept by the answerables; nothing is made of the texts again.
        _seen.Clear();
        _seen.TrimExcess();
        _stems.Clear();
        _stems.TrimExcess();
        Postings = new Postings(All);
        _ofOneConcept = new(() => All.Where(answerable => answerable.Concepts.Count == 1)
            .GroupBy(answerable => (answerable.Kind, answerable.Concepts.First)).ToDictionary(group => group.Key, group => group.ToArray()));
    }

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

    private IEnumerable<Answerable> Of(Entry entry) => entry switch
    {
        Entry.Definition definition => OfDefinition(definition),
        Entry.ItemList list => OfList(list),
        Entry.Comparison table => OfTable(table),
        Entry.Passage passage => OfPassage(passage),
        Entry.Term term => [new Answerable(AnswerKind.Term, term)
        {
            Concepts = [],
            Intents = [Intent.Define, Intent.Meaning],
            Name = NameStems(term.Name),
            Strong = Stems(term.Name),
            Weak = Stems([.. term.Sentences.Select(sentence => sentence.Text)]),
            Text = Text([term.Name, .. term.Sentences.Select(sentence => sentence.Text)]),
        }],
        _ => [],
    };

    private IEnumerable<Answerable> OfDefinition(Entry.Definition definition)
    {
        var texts = definition.Sentences.Select(sentence => sentence.Text).ToArray();
        yield return new Answerable(AnswerKind.Definition, definition)
        {
            Concepts = Shared([definition.Concept]),
            Intents = [Intent.Define, Intent.Meaning],
            Weak = Stems(texts),
            Text = Text(texts),
        };
        if (_knowledge.FindConcept(definition.Concept)?.Abbreviation is not null)
        {
            yield return new Answerable(AnswerKind.Expansion, definition) { Concepts = Shared([definition.Concept]), Intents = [Intent.Expand, Intent.Meaning] };
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
            Concepts = Shared(list.Concepts),
            Intents = list.Intent == Intent.None ? [Intent.Count] : [list.Intent, Intent.Count],
            Strong = Stems(list.Source.Heading),
        };
        // Types belong to one concept; what a concept does may be asked of its siblings, too.
        var siblings = list.Intent == Intent.Types ? [] : list.Concepts.SelectMany(concept => _knowledge.SiblingsOf(concept));
        StemSet comparable = [.. list.Concepts, .. siblings];
        for (var i = 0; i < list.Items.Length; i++)
        {
            yield return new Answerable(AnswerKind.Item, list, i)
            {
                Concepts = comparable,
                Intents = list.Intent == Intent.Types ? [] : [Intent.Verify, Intent.Which, Intent.Classify, list.Intent],
                Name = NameStems(list.Items[i].Name),
                Strong = Stems(list.Items[i].Name),
                Text = Text(list.Items[i].Name, list.Items[i].Meaning ?? string.Empty),
                Weak = Stems(list.Items[i].Meaning ?? string.Empty, list.Source.Heading),
            };
        }
    }

    private IEnumerable<Answerable> OfTable(Entry.Comparison table)
    {
        yield return new Answerable(AnswerKind.Table, table)
        {
            Concepts = Shared(table.Concepts),
            Intents = [Intent.Compare, Intent.Count, Intent.How, Intent.HowTo],
            Strong = Stems(table.Source.Heading),
        };
        for (var i = 0; i < table.Rows.Length; i++)
        {
            yield return new Answerable(AnswerKind.Row, table, i)
            {
                Concepts = Shared(table.Concepts),
                Intents = IntentsOf(table.Rows[i]),
                Name = NameStems(table.Rows[i].Aspect),
                Strong = Stems([table.Rows[i].Aspect, .. table.Rows[i].Cells.Where(cell => !IsEnumeration(cell)).Select(WithoutNames)]),
                Text = Text([table.Rows[i].Aspect, .. table.Rows[i].Cells]),
            };
        }
    }

    private IEnumerable<Answerable> OfPassage(Entry.Passage passage)
    {
        var texts = passage.Sentences.Select(sentence => sentence.Text).ToArray();
        yield return new Answerable(AnswerKind.Passage, passage)
        {
            Concepts = Shared(passage.Concepts),
            Intents = passage.Intent switch { Intent.None => [], Intent.Relate => [Intent.Relate, Intent.How], var intent => [intent] },
            Strong = Stems(passage.Source.Heading),
            Weak = Stems(texts),
            Text = Text([passage.Source.Heading, .. texts]),
        };
        foreach (var sentence in OfSentences(passage, passage.Concepts, texts))
        {
            yield return sentence;
        }
    }

    private IEnumerable<Answerable> OfSentences(Entry entry, ImmutableArray<string> concepts, string[] texts) =>
        texts.Select((text, i) => new Answerable(AnswerKind.Sentence, entry, i)
        {
            Concepts = Shared(concepts),
            Intents = [Intent.Verify, Intent.Which],
            Strong = Stems(text),
            Text = Text(text),
            Weak = Stems(entry.Source.Heading),
        });

    /// <summary>The stems that make up a name; words such as "services" are dropped where others remain.</summary>
    private StemSet NameStems(string name)
    {
        var tokens = _lexicon.Tokenize(name).Where(token => !_lexicon.IsFunctionWord(token)).ToArray();
        var telling = tokens.Where(token => !_lexicon.IsLight(token)).ToArray();
        return [.. (telling.Length > 0 ? telling : tokens).Select(Pooled)];
    }

    /// <summary>"How much" is answered where a side has a degree.</summary>
    private ImmutableArray<Intent> IntentsOf(Row row)
    {
        var hasDegree = row.Cells.SelectMany(_lexicon.Tokenize).Any(token => _lexicon.Degree(token) != 0);
        return [
            Intent.Compare, Intent.Which, Intent.Verify, Intent.Require, Intent.How, Intent.HowTo,
            .. hasDegree ? [Intent.HowMuch] : Array.Empty<Intent>(),
            .. row.Cells.Any(IsEnumeration) ? [Intent.Activities] : Array.Empty<Intent>()];
    }

    /// <summary>A concept's own name in a cell is nothing to find the row by.</summary>
    private string WithoutNames(string cell) => cell.Split(' ').SelectMany(word => _namesByFirstWord[word]).Distinct()
        .OrderByDescending(name => name.Length).Aggregate(cell, (text, name) => text.Replace(name, string.Empty, StringComparison.OrdinalIgnoreCase));

    /// <summary>A cell that lists things is found by the names of things, not by single words of them.</summary>
    private static bool IsEnumeration(string cell) => cell.AsSpan().Count(',') >= 2;

    private string Text(params string[] texts)
    {
        var text = $" {string.Join(' ', texts.SelectMany(text => _lexicon.Tokenize(text).Select(token => token.Stem).Append("|")))} ";
        return _stems.TryGetValue(text, out var pooled) ? pooled : _stems[text] = text;
    }

    private StemSet Stems(params string[] texts)
    {
        if (texts is not [var only])
        {
            return [.. texts.SelectMany(_lexicon.Tokenize).Select(Pooled)];
        }

        if (!_seen.TryGetValue(only, out var stems))
        {
            _seen[only] = stems = [.. _lexicon.Tokenize(only).Select(Pooled)];
        }

        return stems;
    }

    private StemSet Shared(ImmutableArray<string> concepts)
    {
        var key = string.Join('\n', concepts);
        if (!_shared.TryGetValue(key, out var set))
        {
            _shared[key] = set = [.. concepts];
        }

        return set;
    }

    /// <summary>The one copy of a stem that all share.</summary>
    private string Pooled(Token token)
    {
        if (!_stems.TryGetValue(token.Stem, out var pooled))
        {
            _stems[token.Stem] = pooled = token.Stem;
        }

        return pooled;
    }
}
