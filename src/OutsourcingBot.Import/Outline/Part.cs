using System.Collections.Immutable;

namespace OutsourcingBot.Import.Outline;

/// <summary>A piece of a section.</summary>
internal abstract record Part
{
    public sealed record Text(ImmutableArray<Statement> Sentences) : Part;

    /// <summary>A list; each item is one statement or several sentences.</summary>
    public sealed record List(ImmutableArray<ImmutableArray<Statement>> Items) : Part
    {
        /// <summary>Whether the items are kinds of something, the first statement of each being the name.</summary>
        public bool AreKinds { get; init; }
    }

    /// <summary>A table; the first row is the header.</summary>
    public sealed record Table(ImmutableArray<ImmutableArray<Statement>> Rows) : Part;
}

/// <summary>A heading with what stands under it.</summary>
/// <param name="Heading">The heading; null for what stands before the first one.</param>
/// <param name="Level">1 for the title; 0 where the source does not say.</param>
internal sealed record ArticleSection(Statement? Heading, int Level, ImmutableArray<Part> Parts)
{
    /// <summary>Whether a number stood in front of the heading.</summary>
    public bool IsNumbered { get; init; }
}
