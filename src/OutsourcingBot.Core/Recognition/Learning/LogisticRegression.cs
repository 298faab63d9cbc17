namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>One thing that turned out right or wrong.</summary>
/// <param name="Inputs">What was known about it before.</param>
/// <param name="IsRight">How it turned out.</param>
/// <param name="Weight">How many such things it stands for.</param>
internal readonly record struct Outcome(double[] Inputs, bool IsRight, double Weight = 1);

/// <summary>
/// The probability that something is right: 1 / (1 + e^−(w·x + b)), after J. Platt, "Probabilistic outputs for support
/// vector machines" (1999), with more inputs than the score alone. Fitted by Newton's method with a small penalty on
/// large weights, which takes the place of Platt's corrected targets.
/// </summary>
/// <param name="weights">The weight of each input, then the constant.</param>
internal sealed class LogisticRegression(double[] weights)
{
    private const int Steps = 25;

    /// <summary>A step that changes no weight by more than this is the last.</summary>
    private const double Settled = 1e-9;

    private const double Penalty = 0.5;
    private const double LongestStep = 4;

    /// <summary>The weight of each input, then the constant.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>The probability of being right.</summary>
    public double Probability(ReadOnlySpan<double> inputs)
    {
        var sum = weights[^1];
        for (var i = 0; i < inputs.Length; i++)
            sum += weights[i] * inputs[i];
        return ProbabilityOf(sum);
    }

    /// <summary>The probability of odds whose logarithm this is: 1 / (1 + e^−x).</summary>
    public static double ProbabilityOf(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>Fits the weights to what was seen; without any outcome the probability is a half.</summary>
    public static LogisticRegression Fit(int inputs, IReadOnlyList<Outcome> outcomes)
    {
        var fitted = new LogisticRegression(new double[inputs + 1]);
        for (var step = 0; step < Steps && fitted.Improve(outcomes) > Settled; step++)
        {
        }

        return fitted;
    }

    /// <summary>Takes one step, and tells by how much the weight changed that changed most.</summary>
    private double Improve(IReadOnlyList<Outcome> outcomes)
    {
        var size = weights.Length;
        var system = new double[size, size + 1];
        for (var i = 0; i < size; i++)
            (system[i, i], system[i, size]) = (Penalty, -Penalty * weights[i]);
        foreach (var outcome in outcomes)
            Add(system, [.. outcome.Inputs, 1], outcome, Probability(outcome.Inputs));
        LinearSystem.Solve(system);
        var most = 0.0;
        for (var i = 0; i < size; i++)
        {
            var change = Math.Clamp(system[i, size], -LongestStep, LongestStep);
            weights[i] += change;
            most = Math.Max(most, Math.Abs(change));
        }

        return most;
    }

    /// <summary>Adds an outcome's part of the second derivatives and of the first.</summary>
    private static void Add(double[,] system, double[] inputs, Outcome outcome, double probability)
    {
        var error = (outcome.IsRight ? 1 : 0) - probability;
        var curvature = probability * (1 - probability);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] == 0)
                continue;
            system[i, inputs.Length] += outcome.Weight * error * inputs[i];
            for (var j = 0; j < inputs.Length; j++)
                system[i, j] += outcome.Weight * curvature * inputs[i] * inputs[j];
        }
    }
}
