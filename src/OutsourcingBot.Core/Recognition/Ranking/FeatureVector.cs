namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>The features that are not zero: added up at once where their weights are known, else kept to be learned from.</summary>
/// <param name="weights">A weight for each <see cref="RankingFeature"/>; null to keep the features.</param>
internal sealed class FeatureVector(double[]? weights)
{
    private readonly List<(int Place, double Value)>? _values = weights is null ? [] : null;
    private double _sum;

    /// <summary>The features; empty where the weights are known.</summary>
    public IReadOnlyList<(int Place, double Value)> Values => _values ?? [];

    public void Add(int place, double value)
    {
        if (weights is not null)
        {
            _sum += weights[place] * value;
        }
        else if (value != 0)
        {
            _values!.Add((place, value));
        }
    }

    public void AddIf(bool holds, int place)
    {
        if (holds)
        {
            Add(place, 1);
        }
    }

    /// <summary>The same features, to add others to.</summary>
    public FeatureVector Copy()
    {
        var copy = new FeatureVector(weights) { _sum = _sum };
        copy._values?.AddRange(_values!);
        return copy;
    }

    /// <summary>The sum of the weighted features.</summary>
    /// <param name="by">The weights, where they were not known before.</param>
    public double Dot(ReadOnlySpan<double> by)
    {
        var sum = _sum;
        foreach (var (place, value) in _values ?? [])
        {
            sum += by[place] * value;
        }

        return sum;
    }
}
