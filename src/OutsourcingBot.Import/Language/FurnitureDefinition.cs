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

    /// <summary>Phrases at the start behind which only names stand.</summary>
    public ImmutableArray<string> Named { get; set; } = [];

    /// <summary>Verbs at the start of what asks the reader to do something.</summary>
    public ImmutableArray<string> Calls { get; set; } = [];

    /// <summary>Phrases that show that it does.</summary>
    public ImmutableArray<string> Urges { get; set; } = [];

    /// <summary>Phrases that show it where the text ends with them.</summary>
    public ImmutableArray<string> UrgesAtEnd { get; set; } = [];

    /// <summary>Phrases that are a whole line of a page.</summary>
    public ImmutableArray<string> Lines { get; set; } = [];

    /// <summary>Words of the one who asks, in an exclamation.</summary>
    public ImmutableArray<string> Pleas { get; set; } = [];

    /// <summary>Texts anywhere, marks and parts of words among them.</summary>
    public ImmutableArray<string> Marks { get; set; } = [];

    /// <summary>A text of these words and of numbers alone is furniture, too.</summary>
    public ImmutableArray<string> All { get; set; } = [];
}
