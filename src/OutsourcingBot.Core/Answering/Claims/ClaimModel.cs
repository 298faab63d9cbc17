using System.Collections.Frozen;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>The probability that a claim is true: 1 / (1 + e^−(sum of what speaks for and against it)).</summary>
internal sealed class ClaimModel
{
    private const double Unit = 0.01;

    private readonly double _constant;
    private readonly double[] _features;
    private readonly FrozenDictionary<string, double> _words;

    public ClaimModel(ClaimWeights learned)
    {
        _constant = learned.Constant * Unit;
        _words = learned.Words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value * Unit, StringComparer.Ordinal);
        _features = NamedWeights.Placed(learned.Features, ClaimFeature.Places);
    }

    public double Probability(ClaimSigns signs)
    {
        var sum = _constant + signs.Words.Sum(word => _words.GetValueOrDefault(word));
        for (var i = 0; i < _features.Length; i++)
        {
            sum += _features[i] * signs.Values[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
