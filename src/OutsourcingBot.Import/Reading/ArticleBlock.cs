using System.Collections.Immutable;

namespace OutsourcingBot.Import.Reading;

/// <summary>A piece of an article as its file has it, before anything is understood.</summary>
/// <param name="Line">Where it begins, counted from 1; in files without lines the number of the paragraph.</param>
internal abstract record ArticleBlock(int Line)
{
    /// <summary>A heading.</summary>
    /// <param name="Level">1 for the title; 0 where the file does not say.</param>
    public sealed record Heading(string Text, int Level, int Line) : ArticleBlock(Line)
    {
        /// <summary>Whether a number stood in front of it.</summary>
        public bool IsNumbered { get; init; }
    }

    public sealed record Paragraph(LinedText Text) : ArticleBlock(Text.Line);

    /// <summary>One item of a list.</summary>
    public sealed record Item(LinedText Text) : ArticleBlock(Text.Line);

    /// <summary>What the format itself shows to be no part of the article.</summary>
    public sealed record Aside(LinedText Text, string Reason) : ArticleBlock(Text.Line);

    /// <summary>A table; its first row is the header.</summary>
    public sealed record Table(ImmutableArray<TableRow> Rows) : ArticleBlock(Rows[0].Line);
}

/// <summary>One row of a table.</summary>
internal sealed record TableRow(ImmutableArray<string> Cells, int Line);
