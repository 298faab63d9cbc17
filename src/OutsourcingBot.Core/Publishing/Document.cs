using System.Collections.Immutable;

namespace OutsourcingBot.Core.Publishing;

/// <summary>A file of the knowledge as a reader sees it: plain text in its structure, every piece with its anchors.</summary>
/// <param name="Name">The part before '#' of the identifiers that answers name as their entry.</param>
/// <param name="Title">The first heading.</param>
/// <param name="Sections">Headings in order, each with what stands under it.</param>
public sealed record Document(string Name, string Title, ImmutableArray<DocumentSection> Sections);

/// <summary>A heading with what stands directly under it.</summary>
/// <param name="Level">1 for the title, 2 for a section, and so on.</param>
/// <param name="Heading">The heading's text.</param>
/// <param name="Blocks">Paragraphs, lists and tables in order.</param>
public sealed record DocumentSection(int Level, AnchoredText Heading, ImmutableArray<DocumentBlock> Blocks);

/// <summary>A piece of text that can be pointed at.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Anchors">The parts behind '#' of the identifiers of all that this text answers, each unique in its
/// document; empty where it answers nothing by itself.</param>
public sealed record AnchoredText(string Text, ImmutableArray<string> Anchors);

/// <summary>A list item: what stands before a dash, and what behind it.</summary>
/// <param name="Name">The item, with the anchors of the whole line.</param>
/// <param name="Meaning">Its explanation; null where there is none.</param>
public sealed record DocumentItem(AnchoredText Name, AnchoredText? Meaning);

/// <summary>A row of a table.</summary>
/// <param name="Anchors">As in <see cref="AnchoredText"/>.</param>
/// <param name="Cells">The cells' texts.</param>
public sealed record DocumentRow(ImmutableArray<string> Anchors, ImmutableArray<string> Cells);

/// <summary>What stands under a heading.</summary>
public abstract record DocumentBlock
{
    private DocumentBlock()
    {
    }

    /// <summary>Running text.</summary>
    public sealed record Paragraph(ImmutableArray<AnchoredText> Sentences) : DocumentBlock;

    /// <summary>A list.</summary>
    /// <param name="Anchors">As in <see cref="AnchoredText"/>.</param>
    /// <param name="Items">Its lines, those of lists within it among them.</param>
    public sealed record List(ImmutableArray<string> Anchors, ImmutableArray<DocumentItem> Items) : DocumentBlock;

    /// <summary>A table.</summary>
    /// <param name="Anchors">As in <see cref="AnchoredText"/>.</param>
    /// <param name="Header">The columns' headings.</param>
    /// <param name="Rows">What stands below them.</param>
    public sealed record Table(ImmutableArray<string> Anchors, ImmutableArray<string> Header, ImmutableArray<DocumentRow> Rows) : DocumentBlock;
}
