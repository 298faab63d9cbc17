using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Finds tables that became lines: one row a line with marks between cells, or one cell a line.</summary>
internal sealed class FlatTables(ArticleLanguage language, ImmutableArray<string> names)
{
    private const int FewestColumns = 3;

    private readonly CellLines _cells = new(language, names);
    private readonly TableHeader _header = new(language, names);

    /// <summary>The table that begins at a line and how many lines it takes; null where none begins there.</summary>
    public (ArticleBlock.Table Table, int Lines)? Read(List<SourceLine> lines, int at) =>
        Delimited(lines, at) ?? UnderHeader(lines, at) ?? _cells.Columns(lines, at) ?? _cells.Rows(lines, at);

    /// <summary>A header whose cells ran together, and rows behind it that still have their marks: "Basis A B", "Cost: low | high".</summary>
    private (ArticleBlock.Table, int)? UnderHeader(List<SourceLine> lines, int at)
    {
        if (lines[at].Mark is LineMark.Hash || _header.Read(lines[at].Plain) is not { } header)
        {
            return null;
        }

        var rows = new List<TableRow> { new(header, lines[at].Text.Line) };
        while (at + rows.Count < lines.Count && RowUnder(lines[at + rows.Count].Plain, header.Length, isBare: header[0].Length == 0) is { } cells)
        {
            rows.Add(new TableRow(cells, lines[at + rows.Count].Text.Line));
        }

        return rows.Count > 1 ? (new ArticleBlock.Table([.. rows]), rows.Count) : null;
    }

    /// <param name="isBare">Whether no column is for the aspects.</param>
    private static ImmutableArray<string>? RowUnder(string line, int columns, bool isBare)
    {
        var cells = Cells(line);
        return cells.Length == columns ? cells
            : cells.Length == columns - 1 && Terms.SplitAt(cells[0], ':') is var (aspect, first) ? [aspect, first, .. cells[1..]]
            : cells.Length == columns - 1 && isBare ? [string.Empty, .. cells]
            : null;
    }

    private static (ArticleBlock.Table, int)? Delimited(List<SourceLine> lines, int at)
    {
        var rows = new List<TableRow>();
        var used = 0;
        for (; at + used < lines.Count; used++)
        {
            var line = lines[at + used];
            var cells = Cells(line.Plain);
            if (rows.Count > 0 && cells.Length == 1 && BrokenCell(lines, at + used, rows[0].Cells.Length) is { } whole)
            {
                used++;
                cells = whole;
            }

            // The empty first cell of a header is lost with the white space before it.
            if (rows.Count == 0 && cells.Length > 1 && at + 1 < lines.Count && Cells(lines[at + 1].Plain).Length == cells.Length + 1)
            {
                cells = [string.Empty, .. cells];
            }

            if (cells.All(cell => cell.All(c => c is '-' or ':' or '=')))
            {
                continue;
            }

            if (cells.Length < 2 || (rows.Count > 0 && cells.Length != rows[0].Cells.Length) || line.Mark is LineMark.Hash or LineMark.Bullet)
            {
                break;
            }

            rows.Add(new TableRow(cells, line.Text.Line));
        }

        return rows.Count >= 3 || (rows.Count == 2 && rows[0].Cells.Length >= FewestColumns) ? (new ArticleBlock.Table([.. rows]), used) : null;
    }

    /// <summary>The cells of a row whose first one was broken into two lines.</summary>
    private static ImmutableArray<string>? BrokenCell(List<SourceLine> lines, int at, int count) =>
        at + 1 < lines.Count && !lines[at].IsAfterBlank && !lines[at + 1].IsAfterBlank && lines[at].Mark == LineMark.None
        && Cells(lines[at + 1].Plain) is var cells && cells.Length == count ? cells.SetItem(0, $"{lines[at].Plain} {cells[0]}") : null;

    private static ImmutableArray<string> Cells(string line)
    {
        string[] cells = line.Contains('|') ? line.Trim('|', ' ').Split('|')
            : line.Contains('\t') ? line.Split('\t', StringSplitOptions.RemoveEmptyEntries)
            : line.Split("  ", StringSplitOptions.RemoveEmptyEntries);
        return [.. cells.Select(cell => cell.Trim())];
    }
}
