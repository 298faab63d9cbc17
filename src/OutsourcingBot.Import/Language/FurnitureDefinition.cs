using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary>How one kind of furniture is known.</summary>
internal sealed record FurnitureDefinition
{
    /// <summary>Phrases at the start.</summary>
    public ImmutableArray<string> Starts { get; set; } = [];

    /// <summary>Phrases anywhere.</summary>
    public ImmutableArray<string> Contains { get; set; } = [];

    /// <summary>Phrases at the end.</summary>
    public ImmutableArray<string> Ends { get; set; } = [];

    /// <summary>A text of these words and of numbers alone is furniture, too.</summary>
    public ImmutableArray<string> All { get; set; } = [];
}
