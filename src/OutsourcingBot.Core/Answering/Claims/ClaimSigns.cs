using System.Collections.Immutable;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What speaks for and against a claim.</summary>
/// <param name="Values">A value for each <see cref="ClaimFeature"/>.</param>
/// <param name="Words">Stems of its words apart from the subject, such as "never".</param>
internal sealed record ClaimSigns(double[] Values, ImmutableArray<string> Words)
{
    /// <summary>What of the knowledge bears most of the claim; empty where it is no text.</summary>
    public string Told { get; init; } = string.Empty;

    /// <summary>Whether it holds where that follows from a name or a list alone; null where words have to be weighed.</summary>
    public bool? Follows { get; init; }

    /// <summary>Whether the knowledge has not one word of the claim.</summary>
    public bool TellsNothing { get; init; }
}
