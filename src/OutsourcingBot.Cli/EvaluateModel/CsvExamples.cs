using System.Text;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.EvaluateModel;

/// <summary>
/// Reads <c>text,category</c> rows under a header, quoted as RFC 4180 says: a quote inside quotes is written twice, and
/// a quoted value may go on over lines.
/// </summary>
internal static class CsvExamples
{
    private static readonly string[] Header = ["text", "category"];

    /// <summary>Reads all rows that are in order and reports the others.</summary>
    public static List<LabelledText> Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        var examples = new List<LabelledText>();
        var rows = Rows(file, diagnostics).ToArray();
        if (rows is [] || !rows[0].Values.SequenceEqual(Header, StringComparer.OrdinalIgnoreCase))
            diagnostics.Error(SetDiagnostics.CsvHeader, file.Name, 1, "The first row must be “text,category”.");
        foreach (var (line, values) in rows.Skip(1))
        {
            if (values.Count != Header.Length)
                diagnostics.Error(SetDiagnostics.CsvRow, file.Name, line, $"2 values are wanted here, not {values.Count}. Put a text with a comma in quotes.");
            else if (values.Exists(string.IsNullOrWhiteSpace))
                diagnostics.Error(SetDiagnostics.BlankValue, file.Name, line, "The text or its label is empty here.");
            else
                examples.Add(LabelledSet.Example(values[0], values[1]));
        }

        return examples;
    }

    /// <summary>The rows that are not blank, each with the line it begins on.</summary>
    private static IEnumerable<(int Line, List<string> Values)> Rows(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        var text = file.Text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        for (int position = 0, line = 1; position < text.Length;)
        {
            var first = line;
            var values = new List<string>();
            var goesOn = true;
            while (goesOn)
            {
                var value = Value(text, ref position, ref line);
                if (value is null)
                {
                    diagnostics.Error(SetDiagnostics.CsvRow, file.Name, first, "A quote begins on this row and does not end.");
                    yield break;
                }

                values.Add(value);
                goesOn = position < text.Length && text[position] == ',';
                position++;
            }

            line++;
            if (values is not [""])
                yield return (first, values);
        }
    }

    /// <summary>One value; null where its quote does not end. The position is then on the comma or line end after it.</summary>
    private static string? Value(string text, ref int position, ref int line)
    {
        var value = new StringBuilder();
        var isQuoted = false;
        for (; position < text.Length && (isQuoted || text[position] is not (',' or '\n')); position++)
        {
            line += text[position] == '\n' ? 1 : 0;
            if (text[position] != '"')
                value.Append(text[position]);
            else if (isQuoted && position + 1 < text.Length && text[position + 1] == '"')
                value.Append(text[position++]);
            else
                isQuoted = !isQuoted;
        }

        return isQuoted ? null : value.ToString();
    }
}
