using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Turns sections into entries by their shape alone.</summary>
internal sealed class EntryBuilder(ConceptFinder concepts, HeadingReader headings, DiagnosticBag diagnostics)
{
    private readonly List<Entry> _entries = [];
    private readonly List<(Concept Concept, SourcePosition Source)> _undefined = [];
    private readonly HashSet<(SourcePosition Section, string Name)> _terms = [];
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Adds what a section says; the title's own text introduces the document and answers nothing.</summary>
    public void Add(Section section)
    {
        if (section.Level == 1)
        {
            return;
        }

        var lists = section.Blocks.OfType<Block.List>().ToArray();
        foreach (var table in section.Blocks.OfType<Block.Table>())
        {
            AddComparison(section, table);
        }

        foreach (var list in lists)
        {
            AddList(section, list);
        }

        AddText(section, [
            .. section.Blocks.OfType<Block.Paragraph>().SelectMany(paragraph => paragraph.Sentences),
            .. lists.Where(IsOfSentences).SelectMany(list => list.Lines).Select(line => new Sentence(line.Text, line.Line))]);
    }

    /// <summary>Warns of concepts that no document defines.</summary>
    public void ReportUndefined()
    {
        foreach (var (concept, position) in _undefined.Where(introduced => !_defined.Contains(introduced.Concept.Id)))
        {
            diagnostics.Warning(KnowledgeDiagnostics.ConceptWithoutDefinition, position.File, position.Line,
                $"'{concept.ShortName}' has no definition; write a paragraph directly under the heading");
        }
    }

    private void AddText(Section section, ImmutableArray<Sentence> sentences)
    {
        if (concepts.IntroducedBy(section) is { } concept)
        {
            if (sentences.IsEmpty)
            {
                _undefined.Add((concept, section.Position));
            }
            else
            {
                _defined.Add(concept.Id);
                _entries.Add(new Entry.Definition(IdOf(section), concept.Id, sentences, section.Position));
            }
        }
        else if (!sentences.IsEmpty)
        {
            _entries.Add(new Entry.Passage(
                IdOf(section), [.. concepts.About(section)], headings.Intent(section.Heading), sentences, section.Position));
        }
    }

    private void AddList(Section section, Block.List list)
    {
        if (IsOfSentences(list))
        {
            return;
        }

        var intent = headings.Intent(section.Heading);
        if (intent == Intent.None && concepts.About(section).Length == 0 && list.Lines.All(line => line.Meaning is not null))
        {
            AddTerms(section, list);
            return;
        }

        var items = list.Lines.Select(line => new Item(line.Text, line.Meaning, line.Line)).ToImmutableArray();
        var position = section.Position;
        _entries.Add(new Entry.ItemList($"{IdOf(section)}/list", [.. concepts.About(section)], intent, items, position));
        foreach (var item in items.Where(item => intent == Intent.Types && item.Meaning is not null))
        {
            AddTypeDefinition(section, item);
        }
    }

    private void AddTypeDefinition(Section section, Item item)
    {
        if (concepts.IdOf(item.Name, section.Position.File) is { } id)
        {
            var source = section.Position with { Line = item.Line };
            _entries.Add(new Entry.Definition($"{IdOf(section)}/{Slug.Of(item.Name)}", id, [new Sentence(item.Meaning!, item.Line)], source));
        }
    }

    private void AddTerms(Section section, Block.List list)
    {
        foreach (var line in list.Lines)
        {
            var id = $"{IdOf(section)}/{Slug.Of(line.Text)}";
            if (!_terms.Add((section.Position, line.Text.ToUpperInvariant())))
            {
                diagnostics.Error(KnowledgeDiagnostics.TermTwice, section.Position.File, line.Line,
                    $"'{line.Text}' is explained twice under this heading; merge the two lines");
                continue;
            }

            _entries.Add(new Entry.Term(id, line.Text, [new Sentence(line.Meaning!, line.Line)], section.Position with { Line = line.Line }));
        }
    }

    private void AddComparison(Section section, Block.Table table)
    {
        var columns = table.Header.Select(name => concepts.IdOf(name, section.Position.File)).ToArray();
        var compared = Enumerable.Range(1, Math.Max(0, columns.Length - 1)).Where(i => columns[i] is not null).DistinctBy(i => columns[i]).ToArray();
        if (compared.Length < 2)
        {
            diagnostics.Warning(KnowledgeDiagnostics.TableWithoutConcepts, section.Position.File, table.Line,
                "the bot uses a table only where at least two columns behind the first are headed by concepts of the document; "
                + "name the columns as the headings name the concepts");
            return;
        }

        var rows = table.Rows.Where(row => IsComplete(section, row, compared)).ToArray();
        foreach (var twice in rows.GroupBy(row => row.Cells[0], StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            diagnostics.Error(KnowledgeDiagnostics.AspectTwice, section.Position.File, twice.Last().Line,
                $"the aspect '{twice.Last().Cells[0]}' stands in two rows; give each row an aspect of its own");
        }

        _entries.Add(new Entry.Comparison(
            $"{IdOf(section)}/table",
            [.. compared.Select(i => columns[i]!)],
            [.. rows.Select(row => new Row(row.Cells[0], [.. compared.Select(i => row.Cells[i])], row.Line))],
            section.Position));
    }

    private bool IsComplete(Section section, TableLine row, int[] compared)
    {
        var complete = row.Cells.Length > compared[^1] && row.Cells[0].Length > 0 && compared.All(i => row.Cells[i].Length > 0);
        if (!complete)
        {
            diagnostics.Error(KnowledgeDiagnostics.EmptyCell, section.Position.File, row.Line,
                "the row lacks its aspect or one of its sides; fill the cell or delete the row");
        }

        return complete;
    }

    private static bool IsOfSentences(Block.List list) =>
        list.Lines.All(line => line.Meaning is null && line.Text.EndsWith('.'));

    private static string IdOf(Section section) => $"{section.Position.DocumentName}#{section.Position.Anchor}";
}
