using System.Collections.Immutable;
using UglyToad.PdfPig.Content;

namespace OutsourcingBot.Import.Reading;

/// <summary>Finds tables on a page of a PDF by where their words stand: columns that begin at the same place, rows with more space between them.</summary>
internal static class PdfTables
{
    private const int FewestColumns = 3;
    private const int FewestRows = 3;

    /// <summary>A gap between words that is so much wider than their letters are high parts two cells.</summary>
    private const double CellGap = 1.1;

    /// <summary>Two lines that stand so much further apart than the nearest ones belong to two rows.</summary>
    private const double RowGap = 1.15;

    /// <summary>So far apart, in points, two cells of one column may begin.</summary>
    private const double Tolerance = 4;

    /// <param name="Rows">The cells' texts.</param>
    /// <param name="Words">The words that the cells are made of.</param>
    /// <param name="Bottom">How far above the page's foot it ends, in points.</param>
    internal sealed record Found(ImmutableArray<ImmutableArray<string>> Rows, HashSet<Word> Words, double Bottom);

    private sealed record Segment(double Left, double Right, double Base, double Size, ImmutableArray<Word> Words);

    public static ImmutableArray<Found> In(IEnumerable<Word> words)
    {
        var lines = Lines(words);
        var tables = ImmutableArray.CreateBuilder<Found>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length >= FewestColumns && Read(lines, i) is var (table, count))
            {
                tables.Add(table);
                i += count - 1;
            }
        }

        return tables.ToImmutable();
    }

    /// <summary>The lines from top to bottom, each cut where a wide gap is.</summary>
    private static List<Segment[]> Lines(IEnumerable<Word> words) =>
        [.. words.Where(word => word.Text.Trim().Length > 0).GroupBy(word => Math.Round(Base(word))).OrderByDescending(line => line.Key).Select(line => Segments([.. line.OrderBy(word => word.BoundingBox.Left)]))];

    private static Segment[] Segments(Word[] line)
    {
        var segments = new List<Segment>();
        var from = 0;
        for (var i = 1; i <= line.Length; i++)
        {
            if (i == line.Length || line[i].BoundingBox.Left - line[i - 1].BoundingBox.Right > CellGap * Size(line[i]))
            {
                segments.Add(new Segment(line[from].BoundingBox.Left, line[i - 1].BoundingBox.Right, Base(line[from]), Size(line[from]), [.. line[from..i]]));
                from = i;
            }
        }

        return [.. segments];
    }

    private static (Found Table, int Count)? Read(List<Segment[]> lines, int at)
    {
        var width = lines[at].Length;
        var whole = lines.Skip(at + 1).Take(FewestRows * 4).Where(line => line.Length == width).ToArray();
        if (whole.Length < FewestRows - 1)
        {
            return null;
        }

        var columns = Enumerable.Range(0, width).Select(column => whole[0][column].Left).ToArray();
        var count = 1;
        while (at + count < lines.Count && lines[at + count].All(segment => ColumnOf(segment, columns) is not null))
        {
            count++;
        }

        var rows = Rows(lines, at, count, columns);
        return rows.Length < FewestRows ? null : (new Found(rows, [.. lines.Skip(at).Take(count).SelectMany(line => line).SelectMany(segment => segment.Words)], lines[at + count - 1][0].Base), count);
    }

    /// <summary>The column that a segment begins with and does not reach beyond; null where it is no cell.</summary>
    private static int? ColumnOf(Segment segment, double[] columns)
    {
        var column = Array.FindIndex(columns, left => Math.Abs(left - segment.Left) <= Tolerance);
        return column >= 0 && (column + 1 == columns.Length || segment.Right <= columns[column + 1]) ? column : null;
    }

    private static ImmutableArray<ImmutableArray<string>> Rows(List<Segment[]> lines, int at, int count, double[] columns)
    {
        var gaps = Enumerable.Range(at + 1, count - 1).Select(i => lines[i - 1][0].Base - lines[i][0].Base).ToArray();
        var rows = new List<List<string>[]> { lines[at].Select(segment => new List<string> { Text(segment) }).ToArray() };
        for (var i = 1; i < count; i++)
        {
            // Lines of one cell stand closer than rows; where all stand alike, each line is a row.
            if (i == 1 || gaps[i - 1] > gaps.Min() * RowGap || gaps.Max() <= gaps.Min() * RowGap)
            {
                rows.Add([.. columns.Select(_ => new List<string>())]);
            }

            foreach (var segment in lines[at + i])
            {
                rows[^1][ColumnOf(segment, columns)!.Value].Add(Text(segment));
            }
        }

        return [.. rows.Select(row => row.Select(cell => string.Join(' ', cell)).ToImmutableArray())];
    }

    private static string Text(Segment segment) => string.Join(' ', segment.Words.Select(word => word.Text));

    private static double Base(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Size(Word word) => word.Letters[0].PointSize;
}
