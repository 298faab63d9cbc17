using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Reading;

/// <summary>Finds tables that became lines: one row a line with marks between cells, or one cell a line.</summary>
internal sealed class FlatTables(ArticleLanguage language, ImmutableArray<string> names)
{
    private const int LongestAspect = 6;
    private const int LongestHead = 6;
    private const int LongestCell = 60;
    private const int FewestColumns = 3;

    private readonly LineShape _shape = new(language);
    private readonly TableHeader _header = new(language, names);

    /// <summary>A column for the aspects and one for each thing that the title compares.</summary>
    private int Columns => Math.Max(FewestColumns, names.Length + 1);

    /// <summary>The table that begins at a line and how many lines it takes; null where none begins there.</summary>
    public (ArticleBlock.Table Table, int Lines)? Read(List<SourceLine> lines, int at) =>
        Delimited(lines, at) ?? UnderHeader(lines, at) ?? OneCellALine(lines, at);

    /// <summary>A header whose cells ran together, and rows behind it that still have their marks: "Basis A B", "Cost: low | high".</summary>
    private (ArticleBlock.Table, int)? UnderHeader(List<SourceLine> lines, int at)
    {
        if (lines[at].Mark is LineMark.Hash || _header.Read(lines[at].Plain) is not { } header)
        {
            return null;
        }

        var rows = new List<TableRow> { new(header, lines[at].Text.Line) };
        while (at + rows.Count < lines.Count && RowUnder(lines[at + rows.Count].Plain, header.Length) is { } cells)
        {
            rows.Add(new TableRow(cells, lines[at + rows.Count].Text.Line));
        }

        return rows.Count > 1 ? (new ArticleBlock.Table([.. rows]), rows.Count) : null;
    }

    private static ImmutableArray<string>? RowUnder(string line, int columns)
    {
        var cells = Cells(line);
        return cells.Length == columns ? cells
            : cells.Length == columns - 1 && Terms.SplitAt(cells[0], ':') is var (aspect, first) ? [aspect, first, .. cells[1..]]
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

    /// <summary>A header such as "Basis", "A", "B", each on a line of its own, and as many lines for each row.</summary>
    private (ArticleBlock.Table, int)? OneCellALine(List<SourceLine> lines, int at)
    {
        if (at + (2 * Columns) > lines.Count || !IsHeader(lines, at))
        {
            return null;
        }

        var rows = new List<TableRow> { RowAt(lines, at) };
        var next = at + Columns;
        while (next + Columns <= lines.Count && IsRow(lines, next, areApart: lines[at + 1].IsAfterBlank))
        {
            rows.Add(RowAt(lines, next));
            next += Columns;
        }

        return rows.Count > 1 ? (new ArticleBlock.Table([.. rows]), next - at) : null;
    }

    private bool IsHeader(List<SourceLine> lines, int at) =>
        language.TableHeads.Are(lines[at].Plain.TrimEnd(':')) && !lines[at + 1].Plain.Contains('|') && !lines[at + 1].Plain.Contains('\t')
        && Enumerable.Range(at + 1, Columns - 1).All(i => Words.Of(lines[i].Plain).Length is > 0 and <= LongestHead && !_shape.IsSentence(lines[i].Plain) && IsName(lines[i].Plain));

    /// <summary>Whether a column's head shares a word with what the title compares, where it compares anything.</summary>
    private bool IsName(string head) =>
        names.Length < 2 || names.Any(name => Words.Stems(name).Intersect(Words.Stems(head)).Any())
        || Expansions.IsAbbreviation(head) || names.Any(Expansions.IsAbbreviation);

    private bool IsRow(List<SourceLine> lines, int at, bool areApart)
    {
        var aspect = lines[at].Plain;
        return Words.Of(aspect).Length is > 0 and <= LongestAspect && !_shape.IsSentence(aspect) && aspect[^1] != '?'
            && !language.LooseHeads.Are(aspect) && !language.QuestionHeads.Are(aspect) && lines[at].Mark != LineMark.Hash
            && !language.Furniture.Any(kind => kind.Is(aspect))
            && Enumerable.Range(at + 1, Columns - 1).All(i =>
                Words.Of(lines[i].Plain).Length <= LongestCell && lines[i].Plain[^1] != '?' && lines[i].Mark != LineMark.Hash
                && (areApart || !lines[i].IsAfterBlank));
    }

    private TableRow RowAt(List<SourceLine> lines, int at) =>
        new([.. Enumerable.Range(at, Columns).Select(i => lines[i].Plain)], lines[at].Text.Line);
}
