using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>Tells what a text means, learned from examples, and how sure that is.</summary>
public sealed class TextClassifier
{
    private readonly ViewEnsemble _ensemble;
    private readonly Calibration _calibration;

    internal TextClassifier(ImmutableArray<string> labels, ViewEnsemble ensemble, Calibration calibration)
    {
        Labels = labels;
        _ensemble = ensemble;
        _calibration = calibration;
    }

    /// <summary>Everything a text can be found to mean.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>The memory of the weights, in bytes.</summary>
    public long WeightBytes => _ensemble.Bytes;

    /// <summary>Understands a text of any content.</summary>
    public Prediction Predict(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = FeatureView.WordsOf(text);
        var scores = _ensemble.ScoresOf(words);
        var probabilities = _calibration.Softmax.Probabilities(scores);
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(order, (left, right) => scores[right] != scores[left] ? scores[right].CompareTo(scores[left]) : left.CompareTo(right));
        return new Prediction(
            Labels[order[0]],
            _calibration.Confidence(scores[order[0]], _ensemble.UnknownShare(words)),
            [.. order.Select(label => new RankedLabel(Labels[label], probabilities[label]))]);
    }
}
