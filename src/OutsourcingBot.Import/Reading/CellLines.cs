using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads tables of which each cell became a line of its own, row by row or column by column.</summary>
internal sealed class CellLines(ArticleLanguage language, ImmutableArray<string> names)
{
    private const int LongestAspect = 6;
    private const int LongestHead = 6;
    private const int LongestCell = 60;
    private const int FewestColumns = 3;
    private const int FewestBare = 2;
    private const int MuchLonger = 5;

    private readonly LineShape _shape = new(language);
    private readonly TableHeader _header = new(language, names);

    /// <summary>A column for the aspects and one for each thing that the title compares.</summary>
    private int Width => Math.Max(FewestColumns, names.Length + 1);

    /// <param name="Cells">The heads of the columns.</param>
    /// <param name="Lines">How many lines it takes.</param>
    /// <param name="Skip">How many columns go that only number the rows.</param>
    private sealed record Header(ImmutableArray<string> Cells, int Lines, int Skip);

    /// <summary>A header such as "Basis", "A", "B", on lines of their own or run together, and as many lines for each row; null where none begins there.</summary>
    public (ArticleBlock.Table Table, int Lines)? Rows(List<SourceLine> lines, int at)
    {
        if (HeaderAt(lines, at) is not { } header)
        {
            return null;
        }

        var rows = new List<TableRow> { new(header.Cells, lines[at].Text.Line) };
        var (next, columns, longest) = (at + header.Lines, header.Cells.Length + header.Skip, LongestHead);
        var areApart = next + 1 < lines.Count && lines[next + 1].IsAfterBlank;
        while (next + columns <= lines.Count && (header.Skip == 0 || IsNumber(lines[next].Plain)) && IsRow(lines, next + header.Skip, header.Cells.Length, areApart, longest))
        {
            rows.Add(new TableRow([.. lines.Skip(next + header.Skip).Take(header.Cells.Length).Select(line => line.Plain)], lines[next].Text.Line));
            longest = Math.Max(longest, rows[^1].Cells.Max(cell => Words.Of(cell).Length));
            next += columns;
        }

        return rows.Count > (header.Cells[0].Length > 0 || header.Skip > 0 ? 1 : FewestBare) ? (new ArticleBlock.Table([.. rows]), next - at) : null;
    }

    private Header? HeaderAt(List<SourceLine> lines, int at)
    {
        var skip = language.SerialHeads.Are(lines[at].Plain) && at + 1 < lines.Count ? 1 : 0;
        if (skip == 0 && _header.Read(lines[at].Plain) is { } cells)
        {
            return new Header(cells, 1, 0);
        }

        if (at + skip + Width <= lines.Count && IsHeader(lines, at + skip))
        {
            return new Header([.. Enumerable.Range(at + skip, Width).Select(i => lines[i].Plain)], Width + skip, skip);
        }

        // The names alone: over numbered rows they are all columns, over others the head of the aspects was lost.
        var areNames = names.Length > 1 && at + skip + names.Length < lines.Count && names.Select((name, i) => IsSame(lines[at + skip + i], name)).All(isSame => isSame);
        return areNames ? new Header(skip > 0 ? names : [string.Empty, .. names], names.Length + skip, skip) : null;
    }

    /// <summary>The aspects under their head, then each name with what holds of it; null where no such table begins there.</summary>
    public (ArticleBlock.Table Table, int Lines)? Columns(List<SourceLine> lines, int at)
    {
        if (names.Length < 2 || !language.TableHeads.Are(lines[at].Plain.TrimEnd(':')))
        {
            return null;
        }

        var first = lines.FindIndex(at + 1, line => IsSame(line, names[0]));
        var height = first - at;
        var isTable = height > 2 && at + (height * Width) <= lines.Count && Enumerable.Range(1, names.Length - 1).All(i => IsSame(lines[first + (height * i)], names[i]));
        if (!isTable || !lines.Skip(at).Take(height).All(line => Words.Of(line.Plain).Length <= LongestAspect))
        {
            return null;
        }

        var rows = Enumerable.Range(0, height).Select(row => new TableRow([.. Enumerable.Range(0, Width).Select(column => lines[at + (column * height) + row].Plain)], lines[at + row].Text.Line));
        return (new ArticleBlock.Table([.. rows]), height * Width);
    }

    private static bool IsSame(SourceLine line, string name) => Words.Stems(line.Plain).SequenceEqual(Words.Stems(name));

    private static bool IsNumber(string text) => text.TrimEnd('.', ')').All(char.IsAsciiDigit);

    private bool IsHeader(List<SourceLine> lines, int at) =>
        language.TableHeads.Are(lines[at].Plain.TrimEnd(':')) && !lines[at + 1].Plain.Contains('|') && !lines[at + 1].Plain.Contains('\t')
        && Enumerable.Range(at + 1, Width - 1).All(i => Words.Of(lines[i].Plain).Length is > 0 and <= LongestHead && !_shape.IsSentence(lines[i].Plain) && IsName(lines[i].Plain));

    /// <summary>Whether a column's head shares a word with what the title compares, where it compares anything.</summary>
    private bool IsName(string head) =>
        names.Length < 2 || names.Any(name => Words.Stems(name).Intersect(Words.Stems(head)).Any())
        || Expansions.IsAbbreviation(head) || names.Any(Expansions.IsAbbreviation);

    /// <param name="longest">The length of the longest cell so far; where gaps part the cells, one that is much longer is a paragraph behind the table.</param>
    private bool IsRow(List<SourceLine> lines, int at, int width, bool areApart, int longest)
    {
        var cells = width > names.Length ? at + 1 : at;
        return (cells == at || IsAspect(lines[at])) && Enumerable.Range(cells, at + width - cells).All(i =>
            Words.Of(lines[i].Plain).Length <= (areApart ? Math.Min(LongestCell, MuchLonger * longest) : LongestCell) && lines[i].Plain[^1] != '?' && lines[i].Mark != LineMark.Hash
            && (areApart || !lines[i].IsAfterBlank));
    }

    private bool IsAspect(SourceLine line) =>
        Words.Of(line.Plain).Length is > 0 and <= LongestAspect && !_shape.IsSentence(line.Plain) && line.Plain[^1] != '?'
        && !language.LooseHeads.Are(line.Plain) && !language.QuestionHeads.Are(line.Plain) && line.Mark != LineMark.Hash
        && language.FurnitureOf(line.Plain) is null;
}
