using System.Collections.Immutable;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What was learned about claims, in hundredths.</summary>
/// <param name="Constant">What speaks for any claim.</param>
/// <param name="Features">A weight for each <see cref="ClaimFeature"/>, by its name; those not named weigh nothing.</param>
/// <param name="Words">Weights of words apart from the subject, by their stems.</param>
/// <param name="Units">What all words of claims about known entries say; null where nothing was learned.</param>
internal sealed record ClaimWeights(int Constant, ImmutableSortedDictionary<string, int> Features, ImmutableSortedDictionary<string, int> Words, ClaimUnits? Units = null)
{
    /// <summary>Whether its parts fit together.</summary>
    public bool FitsTogether() => Units is null || Units.FitsTogether();

    /// <summary>Nothing learned: every claim is as likely true as false.</summary>
    public static ClaimWeights None { get; } = new(0, ImmutableSortedDictionary<string, int>.Empty, ImmutableSortedDictionary<string, int>.Empty);
}
