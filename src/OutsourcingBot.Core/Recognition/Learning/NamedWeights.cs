using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>Weights as files keep them: whole hundredths by name, without those that are zero.</summary>
internal static class NamedWeights
{
    private const double Unit = 0.01;

    public static int Hundredths(double weight) => (int)Math.Round(weight / Unit);

    public static double Weight(int hundredths) => hundredths * Unit;

    /// <summary>The weights in the order of their names, for a file.</summary>
    public static ImmutableSortedDictionary<string, int> Of(IEnumerable<string> names, IEnumerable<double> weights) =>
        names.Zip(weights, (name, weight) => (name, weight: Hundredths(weight))).Where(pair => pair.weight != 0)
            .ToImmutableSortedDictionary(pair => pair.name, pair => pair.weight, StringComparer.Ordinal);

    /// <summary>The weights of a file in their places; names that there are no longer are passed over.</summary>
    public static double[] Placed(ImmutableSortedDictionary<string, int> named, FrozenDictionary<string, int> places)
    {
        var weights = new double[places.Count];
        foreach (var (name, weight) in named)
        {
            if (places.TryGetValue(name, out var place))
            {
                weights[place] = Weight(weight);
            }
        }

        return weights;
    }
}
