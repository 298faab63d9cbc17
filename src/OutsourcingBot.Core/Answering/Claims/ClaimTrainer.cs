using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>A claim whose truth is known.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">What was written.</param>
/// <param name="Parts">What speaks for and against each part of it.</param>
/// <param name="IsTrue">Whether it holds.</param>
internal sealed record LabelledClaim(string Author, string Text, ImmutableArray<ClaimSigns> Parts, bool IsTrue);

/// <summary>Learns how much each sign of truth counts.</summary>
internal static class ClaimTrainer
{
    private const int FewestUses = 8;

    public static ClaimWeights Fit(IReadOnlyCollection<LabelledClaim> claims)
    {
        string[] words = [.. claims.SelectMany(claim => claim.Parts.SelectMany(part => part.Words).Distinct()).GroupBy(word => word)
            .Where(group => group.Count() >= FewestUses).Select(group => group.Key).Order(StringComparer.Ordinal)];
        var places = words.Select((word, place) => (word, place)).ToDictionary(pair => pair.word, pair => pair.place, StringComparer.Ordinal);

        // All parts of a true claim are true; of a false one with several parts it is not known which are false.
        var outcomes = claims.Where(claim => claim.IsTrue || claim.Parts.Length == 1)
            .SelectMany(claim => claim.Parts.Select(part => new Outcome(Inputs(part, places), claim.IsTrue))).ToArray();
        var fitted = LogisticRegression.Fit(ClaimFeature.Count + words.Length, outcomes).Weights;
        return new ClaimWeights(
            NamedWeights.Hundredths(fitted[^1]),
            NamedWeights.Of(ClaimFeature.Names, fitted),
            NamedWeights.Of(words, fitted.Skip(ClaimFeature.Count)));
    }

    private static double[] Inputs(ClaimSigns part, Dictionary<string, int> places)
    {
        var inputs = new double[ClaimFeature.Count + places.Count];
        part.Values.CopyTo(inputs, 0);
        foreach (var word in part.Words.Where(places.ContainsKey))
        {
            inputs[ClaimFeature.Count + places[word]] = 1;
        }

        return inputs;
    }
}
