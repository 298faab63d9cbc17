using System.Collections.Immutable;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>A heading with what stands directly under it, up to the next heading.</summary>
/// <param name="Level">1 for the title, 2 for a section, and so on.</param>
/// <param name="Position">Where the heading stands; its <see cref="SourcePosition.Heading"/> is the heading's text.</param>
/// <param name="Parent">The next section above with a lower level; null for a title.</param>
/// <param name="Blocks">Paragraphs, lists and tables in order.</param>
internal sealed record Section(int Level, SourcePosition Position, Section? Parent, ImmutableArray<Block> Blocks)
{
    public string Heading => Position.Heading;
}

/// <summary>A piece of a section.</summary>
internal abstract record Block(int Line)
{
    public sealed record Paragraph(ImmutableArray<Sentence> Sentences, int Line) : Block(Line);

    public sealed record List(ImmutableArray<Item> Items, int Line) : Block(Line);

    public sealed record Table(ImmutableArray<string> Header, ImmutableArray<TableLine> Rows, int Line) : Block(Line);
}

/// <summary>A table row as written.</summary>
internal readonly record struct TableLine(ImmutableArray<string> Cells, int Line);
