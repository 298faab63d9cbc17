namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Moves weights along a gradient, each by a step of its own length: D. Kingma, J. Ba, "Adam: a method for stochastic
/// optimization", 2015. A weight that was never moved and has no slope stays zero.
/// </summary>
/// <param name="count">How many weights there are.</param>
internal sealed class AdamSteps(int count)
{
    private const double MeanDecay = 0.9;
    private const double SquareDecay = 0.999;
    private const double Least = 1e-8;

    private readonly double[] _mean = new double[count];
    private readonly double[] _square = new double[count];
    private int _steps;

    /// <summary>Takes one step.</summary>
    /// <param name="weights">What is moved.</param>
    /// <param name="slopeOf">For the place of a weight how steeply the goal rises with it.</param>
    /// <param name="gradient">The slopes before penalties; where one is zero, so may be the weight.</param>
    /// <param name="rate">About how far each weight is moved.</param>
    public void Climb(double[] weights, double[] gradient, Func<int, double> slopeOf, double rate)
    {
        _steps++;
        var (meanScale, squareScale) = (1 / (1 - Math.Pow(MeanDecay, _steps)), 1 / (1 - Math.Pow(SquareDecay, _steps)));
        for (var i = 0; i < weights.Length; i++)
        {
            if (gradient[i] == 0 && weights[i] == 0)
            {
                continue;
            }

            var slope = slopeOf(i);
            _mean[i] = (MeanDecay * _mean[i]) + ((1 - MeanDecay) * slope);
            _square[i] = (SquareDecay * _square[i]) + ((1 - SquareDecay) * slope * slope);
            weights[i] += rate * (_mean[i] * meanScale) / (Math.Sqrt(_square[i] * squareScale) + Least);
        }
    }
}
