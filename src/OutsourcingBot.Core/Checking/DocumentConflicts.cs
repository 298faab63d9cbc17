using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Checking;

/// <summary>Warns where two documents say different things of one concept, naming both places.</summary>
internal sealed class DocumentConflicts
{
    private readonly KnowledgeBase _knowledge;
    private readonly Lexicon _lexicon;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    /// <summary>The concepts of which more than one document says something.</summary>
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    private DocumentConflicts(KnowledgeBase knowledge, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        (_knowledge, _lexicon, _diagnostics) = (knowledge, lexicon, diagnostics);
        foreach (var synonym in knowledge.Synonyms)
        {
            _terms.TryAdd(Key(synonym.Alias), Key(synonym.Term));
        }

        var files = new Dictionary<string, string>(knowledge.Concepts.Length, StringComparer.Ordinal);
        foreach (var entry in knowledge.Entries)
        {
            foreach (var concept in entry.Concepts)
            {
                if (!files.TryAdd(concept, entry.Source.File) && files[concept] != entry.Source.File)
                {
                    _shared.Add(concept);
                }
            }
        }
    }

    public static void Check(KnowledgeBase knowledge, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        if (knowledge.Titles.Count > 1)
        {
            new DocumentConflicts(knowledge, lexicon, diagnostics).Check();
        }
    }

    private void Check()
    {
        if (_shared.Count > 0)
        {
            CheckRows();
            CheckLists();
            CheckSentences();
        }
    }

    private void CheckRows()
    {
        var cells =
            from table in _knowledge.Entries.OfType<Entry.Comparison>()
            where table.Concepts.Any(_shared.Contains)
            from row in table.Rows
            from side in table.Concepts.Zip(row.Cells)
            where _shared.Contains(side.First)
            group (table.Source.File, row.Line, Cell: side.Second, row.Aspect) by (Concept: side.First, Aspect: Term(row.Aspect));
        foreach (var alike in cells.Where(alike => alike.DistinctBy(cell => cell.File).Skip(1).Any()))
        {
            Compare([.. alike.Select(cell => new Statement(cell.Cell, NameOf(alike.Key.Concept), cell.File, cell.Line, _lexicon))], (one, other) => one.DiffersFrom(other),
                KnowledgeDiagnostics.RowsDiffer, $"under '{alike.First().Aspect}', '{_knowledge.ShortNameOf(alike.Key.Concept)}'");
        }
    }

    private void CheckLists()
    {
        var lists = _knowledge.Entries.OfType<Entry.ItemList>().Where(list => list.Intent != Intent.None && list.Concepts is [var only] && _shared.Contains(only))
            .GroupBy(list => (Concept: list.Concepts[0], list.Intent));
        foreach (var alike in lists)
        {
            var first = alike.First();
            foreach (var other in alike.Where(list => list.Source.File != first.Source.File))
            {
                string[] missing = [.. NotIn(first, other), .. NotIn(other, first)];
                if (missing.Length > 0)
                {
                    _diagnostics.Warning(KnowledgeDiagnostics.ListsDiffer, other.Source.File, other.Items[0].Line,
                        $"the list of '{_knowledge.ShortNameOf(alike.Key.Concept)}' has {other.Items.Length} items here and {first.Items.Length} in {first.Source.File}({first.Items[0].Line}); "
                        + $"only one of the two has '{missing[0]}': make them agree, or keep one");
                }
            }
        }
    }

    private IEnumerable<string> NotIn(Entry.ItemList list, Entry.ItemList other)
    {
        var known = other.Items.Select(item => Term(item.Name)).ToHashSet(StringComparer.Ordinal);
        return list.Items.Select(item => item.Name).Where(name => !known.Contains(Term(name)));
    }

    private void CheckSentences()
    {
        var sentences =
            from entry in _knowledge.Entries
            where entry is Entry.Definition or Entry.Passage && entry.Concepts is [var only] && _shared.Contains(only)
            from sentence in entry is Entry.Definition definition ? definition.Sentences : ((Entry.Passage)entry).Sentences
            group (entry.Source.File, Sentence: sentence) by entry.Concepts[0];
        foreach (var about in sentences.Where(about => about.DistinctBy(said => said.File).Skip(1).Any()))
        {
            Compare([.. about.Select(said => new Statement(said.Sentence.Text, NameOf(about.Key), said.File, said.Sentence.Line, _lexicon)).Where(said => said.Denies || said.HasOpposites || about.Count() < MostCompared)],
                (one, other) => (one.Denies || other.Denies || (one.HasOpposites && other.HasOpposites)) && one.Opposes(other),
                KnowledgeDiagnostics.ClaimsOppose, $"of '{_knowledge.ShortNameOf(about.Key)}', this");
        }
    }

    /// <summary>Where more is said of a concept than this, only sentences that deny something or have an opposite are compared.</summary>
    private const int MostCompared = 200;

    private void Compare(Statement[] statements, Func<Statement, Statement, bool> differ, string code, string subject)
    {
        for (var i = 1; i < statements.Length; i++)
        {
            var other = statements.Take(i).FirstOrDefault(earlier => earlier.File != statements[i].File && differ(earlier, statements[i]));
            if (other is not null)
            {
                _diagnostics.Warning(code, statements[i].File, statements[i].Line,
                    $"{subject} says '{statements[i].Text}', but {other.File}({other.Line}) says '{other.Text}'; make the two agree, or keep one");
            }
        }
    }

    private HashSet<string> NameOf(string concept)
    {
        if (!_names.TryGetValue(concept, out var name))
        {
            var known = _knowledge.FindConcept(concept);
            _names[concept] = name = known is null ? [] : new[] { known.Name, known.ShortName }.Concat(known.Aliases).SelectMany(_lexicon.Stems).ToHashSet(StringComparer.Ordinal);
        }

        return name;
    }

    private string Term(string name) => _terms.GetValueOrDefault(Key(name), Key(name));

    private string Key(string name) => string.Join(' ', _lexicon.Stems(name));
}
