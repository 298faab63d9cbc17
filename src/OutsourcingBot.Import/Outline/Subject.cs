using System.Collections.Immutable;

namespace OutsourcingBot.Import.Outline;

/// <summary>One of the things an article is about.</summary>
/// <param name="Name">The name in full.</param>
/// <param name="Abbreviation">The abbreviation; null where there is none.</param>
/// <param name="Aliases">All that it is called, as stems.</param>
/// <param name="Own">Stems of its name that no other subject's name has.</param>
internal sealed record Subject(string Name, string? Abbreviation, ImmutableArray<ImmutableArray<string>> Aliases, ImmutableArray<string> Own)
{
    /// <summary>Whether the article speaks of it in the plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>What people call it.</summary>
    public string ShortName => Abbreviation ?? Name;
}
