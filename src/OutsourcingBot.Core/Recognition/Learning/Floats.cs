using System.Numerics;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>Arithmetic on rows of numbers, many at a time.</summary>
internal static class Floats
{
    /// <summary>Adds a row, multiplied by a factor, to sums of the same length.</summary>
    public static void AddScaled(Span<float> sums, ReadOnlySpan<float> values, float factor)
    {
        var whole = sums.Length - (sums.Length % Vector<float>.Count);
        var wideSums = MemoryMarshal.Cast<float, Vector<float>>(sums[..whole]);
        var wideValues = MemoryMarshal.Cast<float, Vector<float>>(values[..whole]);
        for (var i = 0; i < wideSums.Length; i++)
        {
            wideSums[i] += wideValues[i] * factor;
        }

        for (var i = whole; i < sums.Length; i++)
        {
            sums[i] += values[i] * factor;
        }
    }

    /// <summary>The sum of a row.</summary>
    public static float Sum(ReadOnlySpan<float> values)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(values);
        var sums = Vector<float>.Zero;
        foreach (var some in wide)
        {
            sums += some;
        }

        var sum = Vector.Sum(sums);
        foreach (var value in values[(wide.Length * Vector<float>.Count)..])
        {
            sum += value;
        }

        return sum;
    }
}
