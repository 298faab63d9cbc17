using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// To which side the words of a description lean, learned from the names of known work: logistic regression by
/// stochastic gradient descent, both sides counting the same. "Analysing" leans to one side whatever is analysed.
/// </summary>
internal sealed class WorkLean
{
    private const int Epochs = 60;
    private const float FirstStep = 0.5f;
    private const float Slowing = 0.3f;
    private const float Decay = 0.0003f;

    /// <summary>The constant moves less than the words do.</summary>
    private const float ConstantStep = 0.1f;

    private readonly float[] _weights;
    private float _constant;

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">What each is about, and whether it is of the high side.</param>
    /// <param name="dimensions">How long each vector is.</param>
    public WorkLean(IReadOnlyList<(WordVector Vector, bool IsHigh)> examples, int dimensions)
    {
        _weights = new float[dimensions];
        var high = examples.Count(example => example.IsHigh);
        if (high == 0 || high == examples.Count)
        {
            return;
        }

        var (highWeight, lowWeight) = (examples.Count / 2f / high, examples.Count / 2f / (examples.Count - high));
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new SeededRandom(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var step = FirstStep / (1 + (epoch * Slowing));
            foreach (var i in order)
            {
                Learn(examples[i].Vector, examples[i].IsHigh, step, examples[i].IsHigh ? highWeight : lowWeight);
            }
        }
    }

    /// <summary>The logarithm of the odds that a description is of the high side; below 0 for the low one.</summary>
    public float Of(WordVector description) => description.Dot(_weights) + _constant;

    private void Learn(WordVector vector, bool isHigh, float step, float weight)
    {
        var sign = isHigh ? 1 : -1;
        var error = sign * weight / (1 + MathF.Exp(sign * Of(vector)));
        vector.AddTo(_weights, step * error, 1 - (step * Decay));
        _constant += step * error * ConstantStep;
    }
}
