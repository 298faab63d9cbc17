using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>
/// What units weigh that say whether a question about a known entry claims something, and whether that holds, in rows of one
/// signed byte a unit, which JSON has in base 64.
/// </summary>
/// <param name="Inner">What one step of the rows below weighs.</param>
/// <param name="Words">For each of <see cref="ClaimWords"/> its row.</param>
/// <param name="Constants">The row of what every question has.</param>
/// <param name="Outer">What one step of <paramref name="Labels"/> weighs.</param>
/// <param name="Labels">For each <see cref="ClaimLabel"/> that is learned, in their order, how much each unit speaks for it.</param>
/// <param name="LabelConstants">What speaks for each label of any question.</param>
internal sealed record ClaimUnits(
    double Inner, ImmutableSortedDictionary<string, byte[]> Words, byte[] Constants, double Outer, ImmutableArray<byte[]> Labels, ImmutableArray<double> LabelConstants)
{
    /// <summary>How many labels are learned: false, true and nothing.</summary>
    public const int LabelCount = 3;

    /// <summary>Whether every row is of the same units.</summary>
    public bool FitsTogether() =>
        Constants is not null && Words is not null && Labels is { IsDefault: false, Length: LabelCount } && LabelConstants is { IsDefault: false, Length: LabelCount }
        && Words.Values.Concat(Labels).All(row => row?.Length == Constants.Length);

    /// <summary>The units of several fits side by side; each fit speaks for its share.</summary>
    /// <param name="fits">Networks with a label for each learned <see cref="ClaimLabel"/>.</param>
    /// <param name="words">The features and their places.</param>
    /// <param name="units">How many units each fit has.</param>
    public static ClaimUnits Of(IReadOnlyList<HiddenLayerNetwork> fits, IReadOnlyDictionary<string, int> words, int units)
    {
        double[] Row(int feature) => [.. fits.SelectMany(fit => fit.UnitsOf(feature)[..units].ToArray()).Select(weight => (double)weight)];
        double[] Spoken(int label) => [.. fits.SelectMany(fit => Enumerable.Range(0, units).Select(unit => fit.LabelsOf(unit)[label] / (double)fits.Count))];

        var inner = Enumerable.Range(0, words.Count + 1).Select(Row).ToArray();
        var labels = Enumerable.Range(0, LabelCount).Select(Spoken).ToArray();
        var (innerStep, outerStep) = (SignedBytes.StepOf(inner), SignedBytes.StepOf(labels));
        return new ClaimUnits(
            innerStep,
            words.ToImmutableSortedDictionary(pair => pair.Key, pair => SignedBytes.Packed(inner[pair.Value], innerStep), StringComparer.Ordinal),
            SignedBytes.Packed(inner[^1], innerStep),
            outerStep,
            [.. labels.Select(row => SignedBytes.Packed(row, outerStep))],
            [.. Enumerable.Range(0, LabelCount).Select(label => Math.Round(fits.Average(fit => fit.LabelsOf(units)[label]), 4))]);
    }
}
