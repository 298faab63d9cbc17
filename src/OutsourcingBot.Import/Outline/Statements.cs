namespace OutsourcingBot.Import.Outline;

/// <summary>All statements of a part or a section, in order.</summary>
internal static class Statements
{
    public static IEnumerable<Statement> Of(Part part) => part switch
    {
        Part.Text text => text.Sentences,
        Part.List list => list.Items.SelectMany(item => item),
        Part.Table table => table.Rows.SelectMany(row => row),
        _ => [],
    };

    public static IEnumerable<Statement> Of(ArticleSection section) =>
        (section.Heading is { } heading ? new[] { heading } : []).Concat(section.Parts.SelectMany(Of));
}
