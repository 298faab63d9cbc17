using System.Collections.Immutable;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What speaks for and against a claim.</summary>
/// <param name="Values">A value for each <see cref="ClaimFeature"/>.</param>
/// <param name="Words">Stems of its words apart from the subject, such as "never".</param>
internal sealed record ClaimSigns(double[] Values, ImmutableArray<string> Words)
{
    /// <summary>Whether it holds where that follows from a name or a list alone; null where words have to be weighed.</summary>
    public bool? Follows { get; init; }

    /// <summary>Whether the knowledge has not one word of the claim.</summary>
    public bool TellsNothing { get; init; }
}

/// <summary>A claim as it is judged.</summary>
/// <param name="Parts">What speaks for and against each part of it; none where its words cannot be compared.</param>
/// <param name="Entry">What marks the entry that tells among <paramref name="Words"/>.</param>
/// <param name="Words">All that it says: see <see cref="ClaimWords"/>.</param>
internal sealed record Claim(ImmutableArray<ClaimSigns> Parts, string Entry, IReadOnlyDictionary<string, float> Words)
{
    /// <summary>Whether it is told from other questions as a claim.</summary>
    public bool IsStated { get; init; } = true;
}
