using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Moves weights along a gradient, each by a step of its own length: D. Kingma, J. Ba, "Adam: a method for stochastic
/// optimization", 2015. A weight that was never moved and has no slope stays zero.
/// </summary>
/// <param name="parts">How many weights there are in each part, and by which share of itself a weight there falls off the goal.</param>
internal sealed class AdamSteps(ImmutableArray<(int Count, float Penalty)> parts)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.999f;
    private const float Least = 1e-8f;

    private readonly float[] _mean = new float[parts.Sum(part => part.Count)];
    private readonly float[] _square = new float[parts.Sum(part => part.Count)];
    private int _steps;

    /// <summary>Takes one step.</summary>
    /// <param name="weights">What is moved.</param>
    /// <param name="gradient">How steeply the goal rises with each weight, before penalties, as a sum over examples.</param>
    /// <param name="examples">How many examples.</param>
    /// <param name="rate">About how far each weight is moved.</param>
    public void Climb(float[] weights, float[] gradient, int examples, float rate)
    {
        _steps++;
        var step = new Step(1f / examples, rate / (1 - MathF.Pow(MeanDecay, _steps)), 1 / (1 - MathF.Pow(SquareDecay, _steps)));
        var first = 0;
        foreach (var (count, penalty) in parts)
        {
            Climb(weights.AsSpan(first, count), gradient.AsSpan(first, count), _mean.AsSpan(first, count), _square.AsSpan(first, count), penalty, step);
            first += count;
        }
    }

    private static void Climb(Span<float> weights, ReadOnlySpan<float> gradient, Span<float> mean, Span<float> square, float penalty, Step step)
    {
        var whole = weights.Length - (weights.Length % Vector<float>.Count);
        var wide = MemoryMarshal.Cast<float, Vector<float>>(weights[..whole]);
        var slopes = MemoryMarshal.Cast<float, Vector<float>>(gradient[..whole]);
        var means = MemoryMarshal.Cast<float, Vector<float>>(mean[..whole]);
        var squares = MemoryMarshal.Cast<float, Vector<float>>(square[..whole]);
        for (var i = 0; i < wide.Length; i++)
        {
            var slope = (slopes[i] * step.Share) - (wide[i] * penalty);
            means[i] = (means[i] * MeanDecay) + (slope * (1 - MeanDecay));
            squares[i] = (squares[i] * SquareDecay) + (slope * slope * (1 - SquareDecay));
            wide[i] += means[i] * step.Rate / (Vector.SquareRoot(squares[i] * step.SquareScale) + new Vector<float>(Least));
        }

        for (var i = whole; i < weights.Length; i++)
        {
            var slope = (gradient[i] * step.Share) - (weights[i] * penalty);
            mean[i] = (mean[i] * MeanDecay) + (slope * (1 - MeanDecay));
            square[i] = (square[i] * SquareDecay) + (slope * slope * (1 - SquareDecay));
            weights[i] += mean[i] * step.Rate / (MathF.Sqrt(square[i] * step.SquareScale) + Least);
        }
    }

    /// <param name="Share">What one example counts.</param>
    /// <param name="Rate">How far to move, by the mean slope so far as it is known.</param>
    /// <param name="SquareScale">What makes up for the squares that are not known yet.</param>
    private readonly record struct Step(float Share, float Rate, float SquareScale);
}
