namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Scores as probabilities that add up to 1: e^(s/T) over the sum of all. The temperature T is the one under which what
/// turned out right was likeliest; C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On calibration of modern neural networks"
/// (ICML 2017), 4.2.
/// </summary>
/// <param name="Temperature">T: the higher, the more alike the probabilities.</param>
internal readonly record struct Softmax(double Temperature)
{
    private const double Coldest = 0.01;
    private const double Hottest = 10;
    private const double Usual = 0.25;
    private const int Halvings = 20;

    /// <summary>The probabilities that belong to scores.</summary>
    public double[] Probabilities(ReadOnlySpan<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        var probabilities = new double[scores.Length];
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
            sum += probabilities[i] = Math.Exp((scores[i] - highest) / Temperature);
        for (var i = 0; i < scores.Length; i++)
            probabilities[i] /= sum;
        return probabilities;
    }

    /// <summary>
    /// Finds the temperature; the likelihood has one maximum, so that halving the range closes in on it. Where nothing
    /// was seen, it is what training sets usually lead to.
    /// </summary>
    /// <param name="seen">Scores, and which of them was the right one's.</param>
    public static Softmax Fit(IReadOnlyList<(float[] Scores, int Right)> seen)
    {
        if (seen.Count == 0)
            return new Softmax(Usual);
        var (cold, hot) = (Coldest, Hottest);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = new Softmax(Math.Sqrt(cold * hot));
            (cold, hot) = middle.IsTooHot(seen) ? (cold, middle.Temperature) : (middle.Temperature, hot);
        }

        return new Softmax(Math.Sqrt(cold * hot));
    }

    /// <summary>The derivative of the likelihood by 1/T: the right one's score less the score to be expected.</summary>
    private bool IsTooHot(IReadOnlyList<(float[] Scores, int Right)> seen)
    {
        var slope = 0.0;
        foreach (var (scores, right) in seen)
        {
            var probabilities = Probabilities(scores);
            slope += scores[right];
            for (var i = 0; i < scores.Length; i++)
                slope -= probabilities[i] * scores[i];
        }

        return slope > 0;
    }
}
