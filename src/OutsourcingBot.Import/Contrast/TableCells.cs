using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Reads a table of the source whose columns are subjects.</summary>
internal sealed class TableCells(ArticleLanguage language, Subjects subjects)
{
    private readonly SideReader _sides = new(language, subjects);

    /// <summary>The aspect, where the table names it, and the cells of each row; null where the columns are no subjects.</summary>
    public IEnumerable<(string? Aspect, ImmutableArray<string> Cells, ImmutableArray<Statement> Sources)>? Read(Part.Table table)
    {
        var header = table.Rows[0];
        var columns = header.Select(cell => SubjectOf(cell.Text)).ToArray();
        if (columns.OfType<int>().Distinct().Count() < subjects.All.Length || subjects.All.Length < 2)
        {
            return null;
        }

        var aspects = Array.FindIndex(columns, column => column is null);
        return table.Rows.Skip(1).Where(row => row.Length == header.Length && row.Any(cell => cell.Text != row[0].Text)).Select(row => (
            aspects < 0 || row[aspects].Text.Length == 0 ? null : row[aspects].Text.TrimEnd(':', '.', ' '),
            Enumerable.Range(0, subjects.All.Length).Select(subject => Cell(row[Array.IndexOf(columns, subject)].Text, subject)).ToImmutableArray(),
            row));
    }

    private int? SubjectOf(string header)
    {
        var named = subjects.NamedIn(header);
        return subjects.Named(header) ?? (named.Length == 1 ? named[0] : subjects.Of(Words.Of(header), 0)?.Subject);
    }

    /// <summary>A cell that is a sentence about its own column goes without the column's name.</summary>
    private string Cell(string text, int subject) =>
        subjects.In(Words.Of(text)) is [{ First: <= 1 }, ..] && _sides.Read(text) is { } side && side.Subject == subject && !text.TrimEnd('.').Contains(". ", StringComparison.Ordinal)
            ? side.Cell
            : text.Trim().TrimEnd('.');
}
