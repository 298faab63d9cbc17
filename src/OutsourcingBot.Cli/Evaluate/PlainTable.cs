namespace OutsourcingBot.Cli.Evaluate;

/// <summary>A table of text, its columns as wide as they need to be.</summary>
/// <param name="header">The columns' names.</param>
/// <param name="leftAligned">How many of the columns, from the first, hold text and not numbers.</param>
internal sealed class PlainTable(string[] header, int leftAligned)
{
    private readonly List<string[]> _rows = [header];

    public void Add(string[] cells) => _rows.Add(cells);

    /// <summary>Writes the table and an empty line.</summary>
    public void Write(TextWriter output)
    {
        var widths = header.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
        {
            output.WriteLine(Line(row, widths));
        }

        output.WriteLine();
    }

    private string Line(string[] row, int[] widths) => string.Join("  ", row.Select((cell, column) =>
        column < leftAligned ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd();
}
