using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Reads <c>vocabulary.md</c>: tables of two columns, a term of the knowledge and what people say instead.</summary>
internal static class VocabularyReader
{
    /// <summary>The file name that marks a vocabulary.</summary>
    public const string FileName = "vocabulary.md";

    public static IEnumerable<Synonym> Read(IEnumerable<Section> sections, DiagnosticBag diagnostics)
    {
        foreach (var section in sections)
        {
            foreach (var table in section.Blocks.OfType<Block.Table>())
            {
                foreach (var row in table.Rows)
                {
                    foreach (var synonym in ReadRow(section.Position.File, row, diagnostics))
                    {
                        yield return synonym;
                    }
                }
            }
        }
    }

    private static IEnumerable<Synonym> ReadRow(string file, TableLine row, DiagnosticBag diagnostics)
    {
        if (row.Cells is not [{ Length: > 0 } term, { Length: > 0 } aliases])
        {
            diagnostics.Error(KnowledgeDiagnostics.VocabularyTable, file, row.Line,
                "a vocabulary row has two filled columns: a term, and what people say instead, separated by commas");
            return [];
        }

        return aliases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(alias => new Synonym(term, alias, file, row.Line));
    }
}
