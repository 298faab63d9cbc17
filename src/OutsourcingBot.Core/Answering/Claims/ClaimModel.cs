using System.Collections.Frozen;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>How likely a question claims something, and how likely that holds.</summary>
internal sealed class ClaimModel
{
    private readonly WordOdds _signs;
    private readonly ClaimUnits? _units;
    private readonly FrozenDictionary<string, float[]> _rows;
    private readonly float[] _constants;
    private readonly float[][] _labels;

    public ClaimModel(ClaimWeights learned)
    {
        _signs = new WordOdds(new WordRegression(learned.Constant, learned.Features, learned.Words), ClaimFeature.Names);
        _units = learned.Units;
        _rows = _units?.Words.ToFrozenDictionary(pair => pair.Key, pair => SignedBytes.Unpacked(pair.Value, _units.Inner), StringComparer.Ordinal) ?? FrozenDictionary<string, float[]>.Empty;
        _constants = SignedBytes.Unpacked(_units?.Constants ?? [], _units?.Inner ?? 0);
        _labels = _units is null ? [] : [.. _units.Labels.Select(row => SignedBytes.Unpacked(row, _units.Outer))];
    }

    /// <summary>Whether claims about its entry were learned.</summary>
    public bool Knows(Claim claim) => _rows.ContainsKey(claim.Entry);

    /// <summary>The probability that one part of a claim holds, whatever it is about: 1 / (1 + e^−(sum of what speaks for and against it)).</summary>
    public double Probability(ClaimSigns signs) => LogisticRegression.ProbabilityOf(_signs.Of(signs.Values, signs.Words));

    /// <summary>By all that a question about a known entry says.</summary>
    public ClaimOdds Odds(Claim claim)
    {
        float[] units = [.. _constants];
        foreach (var (word, value) in claim.Words)
        {
            if (_rows.TryGetValue(word, out var row))
            {
                WordVector.AddScaled(units, row, value);
            }
        }

        for (var i = 0; i < units.Length; i++)
        {
            units[i] = Math.Max(0, units[i]);
        }

        var scores = Array.ConvertAll(_labels, row => WordVector.Dot(units, row));
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] += (float)_units!.LabelConstants[i];
        }

        var probabilities = HiddenLayerTrainer.WithoutDoubt(new Softmax(1).Probabilities(scores));
        var (no, yes) = (probabilities[(int)ClaimLabel.False], probabilities[(int)ClaimLabel.True]);
        return new ClaimOdds(no + yes, yes / (no + yes));
    }
}
