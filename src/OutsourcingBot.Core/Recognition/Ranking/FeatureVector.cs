namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>The features that are not zero, each with its value.</summary>
internal sealed class FeatureVector
{
    private readonly List<(int Place, double Value)> _values = [];

    public IReadOnlyList<(int Place, double Value)> Values => _values;

    public void Add(int place, double value)
    {
        if (value != 0)
        {
            _values.Add((place, value));
        }
    }

    public void AddIf(bool holds, int place)
    {
        if (holds)
        {
            _values.Add((place, 1));
        }
    }

    public double Dot(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var (place, value) in _values)
        {
            sum += weights[place] * value;
        }

        return sum;
    }
}
