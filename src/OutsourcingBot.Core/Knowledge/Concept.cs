using System.Collections.Immutable;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>A thing the document explains: what a heading asks about, or one of the types it lists.</summary>
/// <param name="Id">Stable identifier made from the short name, such as <c>market-research</c>.</param>
/// <param name="Name">The name in full, as its heading or list item has it.</param>
/// <param name="Abbreviation">The abbreviation in parentheses behind the name; null where there is none.</param>
/// <param name="Parent">The concept whose list of types names this one; null where there is none.</param>
/// <param name="Source">Where it is introduced.</param>
internal sealed record Concept(string Id, string Name, string? Abbreviation, string? Parent, SourcePosition Source)
{
    /// <summary>What people call it: the abbreviation where there is one.</summary>
    public string ShortName => Abbreviation ?? Name;

    /// <summary>Other names under which further documents introduce it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The heading that says what the abbreviation stands for.</summary>
    public SourcePosition NamedAt { get; init; } = Source;
}
