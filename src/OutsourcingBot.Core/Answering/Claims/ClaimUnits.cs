using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What units weigh that say whether a claim about a known entry is true, in rows of one signed byte a unit, which JSON has in base 64.</summary>
/// <param name="Inner">What one step of the rows below weighs.</param>
/// <param name="Words">For each of <see cref="ClaimWords"/> its row.</param>
/// <param name="Constants">The row of what every claim has.</param>
/// <param name="Outer">What one step of <paramref name="Truth"/> weighs.</param>
/// <param name="Truth">How much each unit speaks for the truth of a claim.</param>
/// <param name="Constant">What speaks for any claim.</param>
internal sealed record ClaimUnits(double Inner, ImmutableSortedDictionary<string, byte[]> Words, byte[] Constants, double Outer, byte[] Truth, double Constant)
{
    /// <summary>Whether every row is of the same units.</summary>
    public bool FitsTogether() => Constants is not null && Truth is not null && Words is not null && Words.Values.Append(Truth).All(row => row?.Length == Constants.Length);

    /// <summary>The units of several fits side by side; each fit speaks for its share.</summary>
    /// <param name="fits">Networks whose labels are false and true.</param>
    /// <param name="words">The features and their places.</param>
    /// <param name="units">How many units each fit has.</param>
    public static ClaimUnits Of(IReadOnlyList<HiddenLayerNetwork> fits, IReadOnlyDictionary<string, int> words, int units)
    {
        double[] Row(int feature) => [.. fits.SelectMany(fit => fit.UnitsOf(feature)[..units].ToArray()).Select(weight => (double)weight)];
        double Lean(ReadOnlySpan<float> labels) => (labels[1] - labels[0]) / (double)fits.Count;

        var inner = Enumerable.Range(0, words.Count + 1).Select(Row).ToArray();
        double[] truth = [.. fits.SelectMany(fit => Enumerable.Range(0, units).Select(unit => Lean(fit.LabelsOf(unit))))];
        var (innerStep, outerStep) = (SignedBytes.StepOf(inner), SignedBytes.StepOf([truth]));
        return new ClaimUnits(
            innerStep,
            words.ToImmutableSortedDictionary(pair => pair.Key, pair => SignedBytes.Packed(inner[pair.Value], innerStep), StringComparer.Ordinal),
            SignedBytes.Packed(inner[^1], innerStep),
            outerStep,
            SignedBytes.Packed(truth, outerStep),
            Math.Round(fits.Sum(fit => Lean(fit.LabelsOf(units))), 4));
    }
}
