namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>What scores mean, learned from texts that the scoring model had not seen.</summary>
/// <param name="Softmax">Makes the scores of all labels probabilities, given that one of them is right.</param>
/// <param name="OfBest">Makes the highest score, and what is unknown in the text, the probability of its being right.</param>
internal sealed record Calibration(Softmax Softmax, LogisticRegression OfBest)
{
    /// <summary>
    /// How many of all messages are taken to mean none of the labels. Examples of such are few and never in proportion,
    /// so that their weight is set by this.
    /// </summary>
    private const double ShareWithoutLabel = 0.12;

    /// <summary>The probability that the label with the highest score is right.</summary>
    public double Confidence(double highestScore, double unknownShare) =>
        OfBest.Probability([highestScore, unknownShare]);

    /// <param name="seen">For each text its scores, the share of its words that are unknown, and its label or −1.</param>
    public static Calibration Fit(IReadOnlyList<(float[] Scores, double Unknown, int Label)> seen)
    {
        var labelled = seen.Where(text => text.Label >= 0).ToArray();
        var weightWithout = ShareWithoutLabel / (1 - ShareWithoutLabel) * labelled.Length / Math.Max(1, seen.Count - labelled.Length);
        var outcomes = new List<Outcome>(seen.Count);
        foreach (var (scores, unknown, label) in seen)
        {
            var highest = scores.Max();
            var isRight = label >= 0 && scores[label] == highest;
            outcomes.Add(new Outcome([highest, unknown], isRight, label < 0 ? weightWithout : 1));
        }

        return new Calibration(
            Softmax.Fit([.. labelled.Select(text => (text.Scores, text.Label))]),
            LogisticRegression.Fit(2, outcomes));
    }
}
