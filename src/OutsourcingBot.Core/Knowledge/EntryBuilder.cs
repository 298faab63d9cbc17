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
    private readonly Dictionary<string, ImmutableArray<string>> _alone = new(StringComparer.Ordinal);

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

        ImmutableArray<Sentence>[] texts = [
            .. section.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Sentences),
            .. lists.Where(IsOfSentences).Select(list => list.Items.Select(item => new Sentence(item.Name, item.Line)).ToImmutableArray())];
        AddText(section, texts is [var only] ? only : [.. texts.SelectMany(text => text)]);
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
                _entries.Add(new Entry.Definition(IdOf(section), Alone(concept.Id), sentences, section.Position));
            }
        }
        else if (!sentences.IsEmpty)
        {
            _entries.Add(new Entry.Passage(
                IdOf(section), About(section), headings.Intent(section.Heading), sentences, section.Position));
        }
    }

    private void AddList(Section section, Block.List list)
    {
        if (IsOfSentences(list))
        {
            return;
        }

        var intent = headings.Intent(section.Heading);
        if (intent == Intent.None && concepts.About(section).Length == 0 && list.Items.All(item => item.Meaning is not null))
        {
            AddTerms(section, list);
            return;
        }

        _entries.Add(new Entry.ItemList($"{IdOf(section)}/list", About(section), intent, list.Items, section.Position));
        foreach (var item in list.Items.Where(item => intent == Intent.Types && item.Meaning is not null))
        {
            AddTypeDefinition(section, item);
        }
    }

    private void AddTypeDefinition(Section section, Item item)
    {
        if (concepts.IdOf(item.Name, section.Position.File) is { } id)
        {
            var source = section.Position with { Line = item.Line };
            _entries.Add(new Entry.Definition($"{IdOf(section)}/{Slug.Of(item.Name)}", Alone(id), [new Sentence(item.Meaning!, item.Line)], source));
        }
    }

    private void AddTerms(Section section, Block.List list)
    {
        foreach (var item in list.Items)
        {
            var id = $"{IdOf(section)}/{Slug.Of(item.Name)}";
            if (!_terms.Add((section.Position, item.Name.ToUpperInvariant())))
            {
                diagnostics.Error(KnowledgeDiagnostics.TermTwice, section.Position.File, item.Line,
                    $"'{item.Name}' is explained twice under this heading; merge the two lines");
                continue;
            }

            _entries.Add(new Entry.Term(id, item.Name, [new Sentence(item.Meaning!, item.Line)], section.Position with { Line = item.Line }));
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
        list.Items.All(item => item.Meaning is null && item.Name.EndsWith('.'));

    private ImmutableArray<string> About(Section section) => concepts.About(section) is var about && about is [var only] ? Alone(only) : [.. about];

    /// <summary>The one array with this concept alone, which all that is said of it shares.</summary>
    private ImmutableArray<string> Alone(string concept)
    {
        if (!_alone.TryGetValue(concept, out var alone))
        {
            _alone[concept] = alone = [concept];
        }

        return alone;
    }

    private static string IdOf(Section section) => $"{section.Position.DocumentName}#{section.Position.Anchor}";
}
