using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Reads tables that set concepts side by side.</summary>
internal sealed class ComparisonReader(ConceptFinder concepts, DiagnosticBag diagnostics)
{
    /// <summary>The comparison that a table makes; null where fewer than two of its columns are concepts.</summary>
    /// <param name="id">Identifies the section.</param>
    /// <param name="section">Where the table stands.</param>
    /// <param name="table">The table.</param>
    public Entry.Comparison? Read(string id, Section section, Block.Table table)
    {
        var columns = table.Header.Select(name => concepts.IdOf(name, section.Position.File)).ToArray();
        var compared = Enumerable.Range(1, Math.Max(0, columns.Length - 1)).Where(i => columns[i] is not null).DistinctBy(i => columns[i]).ToArray();
        if (compared.Length < 2)
        {
            diagnostics.Warning(KnowledgeDiagnostics.TableWithoutConcepts, section.Position.File, table.Line,
                "the bot uses a table only where at least two columns behind the first are headed by concepts of the document; "
                + "name the columns as the headings name the concepts");
            return null;
        }

        var rows = table.Rows.Where(row => IsComplete(section, row, compared)).ToArray();
        foreach (var twice in rows.GroupBy(row => row.Cells[0], StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            diagnostics.Error(KnowledgeDiagnostics.AspectTwice, section.Position.File, twice.Last().Line,
                $"the aspect '{twice.Last().Cells[0]}' stands in two rows; give each row an aspect of its own");
        }

        return new Entry.Comparison(
            $"{id}/table",
            [.. compared.Select(i => columns[i]!)],
            [.. rows.Select(row => new Row(row.Cells[0], [.. compared.Select(i => row.Cells[i])], row.Line))],
            section.Position);
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
}
