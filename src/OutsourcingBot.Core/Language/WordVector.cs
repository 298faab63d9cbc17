using System.Numerics;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Language;

/// <summary>What a word or a phrase is about, as numbers; the more alike two of them, the nearer their directions.</summary>
internal sealed class WordVector
{
    private readonly float[] _numbers;

    /// <param name="numbers">A vector of length 1, or of zeros.</param>
    internal WordVector(float[] numbers) => _numbers = numbers;

    /// <summary>How alike the two are, up to 1.</summary>
    public float Similarity(WordVector other) => Dot(_numbers, other._numbers);

    /// <summary>The sum of the products of its numbers and others.</summary>
    /// <param name="weights">As many numbers.</param>
    public float Dot(ReadOnlySpan<float> weights) => Dot(_numbers, weights);

    /// <summary>Adds its numbers, times a factor, to others after these were shrunk.</summary>
    public void AddTo(Span<float> weights, float factor, float shrink)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (weights[i] * shrink) + (factor * _numbers[i]);
        }
    }

    /// <summary>Makes the length 1, where it is not zero.</summary>
    internal static void Normalize(Span<float> vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length > 0)
        {
            foreach (ref var number in vector)
            {
                number /= length;
            }
        }
    }

    /// <summary>Adds other numbers, times a factor.</summary>
    internal static void AddScaled(Span<float> sums, ReadOnlySpan<float> values, float factor)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += values[i] * factor;
        }
    }

    internal static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var wideOne = MemoryMarshal.Cast<float, Vector<float>>(one);
        var wideOther = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sums = Vector<float>.Zero;
        for (var i = 0; i < wideOne.Length && i < wideOther.Length; i++)
        {
            sums += wideOne[i] * wideOther[i];
        }

        var sum = Vector.Sum(sums);
        for (var i = wideOne.Length * Vector<float>.Count; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
