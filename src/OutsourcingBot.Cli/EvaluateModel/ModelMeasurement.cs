using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.EvaluateModel;

/// <summary>How a classifier did on examples it had not seen.</summary>
/// <param name="InScope">How many examples have a label.</param>
/// <param name="OutOfScope">How many have none.</param>
/// <param name="Curve">What becomes of them at any threshold.</param>
/// <param name="Times">How long each took, shortest first.</param>
internal sealed record ModelMeasurement(int InScope, int OutOfScope, RejectionCurve Curve, TimeSpan[] Times)
{
    /// <summary>Asks the classifier for each example.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="time">Measures how long each takes.</param>
    public static ModelMeasurement Of(TextClassifier classifier, IReadOnlyCollection<LabelledText> examples, TimeProvider time)
    {
        var inScope = new List<(double, bool)>();
        var outOfScope = new List<double>();
        var times = new List<TimeSpan>();
        foreach (var example in examples)
        {
            var start = time.GetTimestamp();
            var prediction = classifier.Predict(example.Text);
            times.Add(time.GetElapsedTime(start));
            if (example.Label is { } label)
                inScope.Add((prediction.Confidence, prediction.Label == label));
            else
                outOfScope.Add(prediction.Confidence);
        }

        return new ModelMeasurement(inScope.Count, outOfScope.Count, new RejectionCurve(inScope, outOfScope), [.. times.Order()]);
    }

    /// <summary>The time that the given share of the examples stays under.</summary>
    public TimeSpan Percentile(double share) =>
        Times.Length == 0 ? TimeSpan.Zero : Times[Math.Min(Times.Length - 1, (int)(share * Times.Length))];
}
