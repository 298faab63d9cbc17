using OutsourcingBot.Import;

namespace OutsourcingBot.Cli.Import;

/// <summary>Writes the report of an import for a terminal.</summary>
internal sealed class ImportText(TextWriter output)
{
    private const int LongestQuote = 110;

    public void Write(ImportReport report, bool everything)
    {
        output.WriteLine("Found");
        output.WriteLine($"  concepts: {(report.Concepts.IsEmpty ? "none" : string.Join(", ", report.Concepts))}");
        foreach (var (heading, items) in report.Lists)
        {
            output.WriteLine($"  list: {heading} ({items})");
        }

        output.WriteLine($"  comparison: {report.Rows} rows");
        output.WriteLine($"  glossary: {report.Terms} terms");
        Write("Look at", report.ToLookAt);
        Write("Left out as no part of the article", report.Furniture);
        Write("Left out because it is said already", report.Repeated);
        Write("Not placed: put it where it belongs, or leave it out", report.Unplaced);
        if (everything)
        {
            Write("Headings and announcements", report.Structure);
        }

        WriteDiagnostics(report);
        output.WriteLine();
        output.WriteLine($"{report.Kept} statements kept, {report.Structure.Length} headings and announcements, {report.Furniture.Length} left out as furniture, "
            + $"{report.Repeated.Length} repeated, {report.Unplaced.Length} not placed");
    }

    private void Write(string heading, IReadOnlyList<ReportLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (line, text, note) in lines)
        {
            var quote = text.Length > LongestQuote && note.Length > 0 ? text[..LongestQuote].TrimEnd() + " …" : text;
            output.WriteLine(note.Length == 0 ? $"  line {line}: {quote}" : $"  line {line}: {quote} ({note})");
        }
    }

    private void WriteDiagnostics(ImportReport report)
    {
        if (report.Diagnostics.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("The draft compiles with");
        foreach (var diagnostic in report.Diagnostics)
        {
            output.WriteLine($"  {diagnostic}");
        }
    }
}
