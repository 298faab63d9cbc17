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

    private readonly LineShape _shape = new(language);

    /// <summary>A column for the aspects and one for each thing that the title compares.</summary>
    private int Width => Math.Max(FewestColumns, names.Length + 1);

    /// <summary>A header such as "Basis", "A", "B", each on a line of its own, and as many lines for each row; null where none begins there.</summary>
    public (ArticleBlock.Table Table, int Lines)? Rows(List<SourceLine> lines, int at)
    {
        // A column that only numbers the rows goes.
        var skip = language.SerialHeads.Are(lines[at].Plain) && at + 1 < lines.Count ? 1 : 0;
        var columns = Width + skip;
        if (at + (2 * columns) > lines.Count || !IsHeader(lines, at + skip))
        {
            return null;
        }

        var rows = new List<TableRow> { RowAt(lines, at + skip) };
        var next = at + columns;
        while (next + columns <= lines.Count && (skip == 0 || IsNumber(lines[next].Plain)) && IsRow(lines, next + skip, areApart: lines[at + skip + 1].IsAfterBlank))
        {
            rows.Add(RowAt(lines, next + skip));
            next += columns;
        }

        return rows.Count > 1 ? (new ArticleBlock.Table([.. rows]), next - at) : null;
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

    private bool IsRow(List<SourceLine> lines, int at, bool areApart)
    {
        var aspect = lines[at].Plain;
        return Words.Of(aspect).Length is > 0 and <= LongestAspect && !_shape.IsSentence(aspect) && aspect[^1] != '?'
            && !language.LooseHeads.Are(aspect) && !language.QuestionHeads.Are(aspect) && lines[at].Mark != LineMark.Hash
            && language.FurnitureOf(aspect) is null
            && Enumerable.Range(at + 1, Width - 1).All(i =>
                Words.Of(lines[i].Plain).Length <= LongestCell && lines[i].Plain[^1] != '?' && lines[i].Mark != LineMark.Hash
                && (areApart || !lines[i].IsAfterBlank));
    }

    private TableRow RowAt(List<SourceLine> lines, int at) =>
        new([.. Enumerable.Range(at, Width).Select(i => lines[i].Plain)], lines[at].Text.Line);
}
