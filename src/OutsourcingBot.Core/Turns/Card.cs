using System.Collections.Immutable;

namespace OutsourcingBot.Core.Turns;

/// <summary>
/// What a reply shows on channels that have cards, as pure data: how it looks is each channel's affair. A closed
/// family, consumed by <c>switch</c>. Texts in it are plain; the reply's text says all of it in words, too.
/// </summary>
public abstract record Card
{
    private Card()
    {
    }

    /// <summary>What stands above the card in place of the reply's whole text; Markdown.</summary>
    public required string Lead { get; init; }

    /// <summary>Things set side by side, as a table.</summary>
    public sealed record Comparison : Card
    {
        /// <summary>What is compared: the heads of the columns.</summary>
        public required ImmutableArray<string> Columns { get; init; }

        /// <summary>By what it is compared: the rows.</summary>
        public required ImmutableArray<ComparedAspect> Rows { get; init; }

        /// <summary>Where it comes from, as a line under the table; Markdown.</summary>
        public required string Source { get; init; }
    }
}

/// <summary>One row of a <see cref="Card.Comparison"/>.</summary>
/// <param name="Name">By what the columns are compared in it.</param>
/// <param name="Cells">What holds of each column, in their order.</param>
public sealed record ComparedAspect(string Name, ImmutableArray<string> Cells);
