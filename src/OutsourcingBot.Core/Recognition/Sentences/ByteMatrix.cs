using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>A matrix of signed bytes, each row with a step of its own, in the bytes of a file.</summary>
/// <param name="bytes">The rows, one after the other.</param>
/// <param name="steps">What 1 stands for in each row.</param>
/// <param name="columns">How long each row is.</param>
internal sealed class ByteMatrix(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<float> steps, int columns)
{
    /// <summary>How many rows are worked with at a time, so that what is multiplied with them is fetched once.</summary>
    private const int Together = 4;

    public int Columns => columns;

    public int Rows => steps.Length;

    /// <summary>Writes a row as numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Unpack(int row, Span<float> numbers)
    {
        var packed = MemoryMarshal.Cast<byte, sbyte>(bytes.Span.Slice(row * columns, columns));
        var step = steps.Span[row];
        var i = 0;
        for (; i <= columns - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(packed[i..]), out var low, out var high);
            Store(low, step, numbers[i..]);
            Store(high, step, numbers[(i + Vector<short>.Count)..]);
        }

        for (; i < columns; i++)
        {
            numbers[i] = packed[i] * step;
        }
    }

    private static void Store(Vector<short> values, float step, Span<float> numbers)
    {
        Vector.Widen(values, out var low, out var high);
        (Vector.ConvertToSingle(low) * step).CopyTo(numbers);
        (Vector.ConvertToSingle(high) * step).CopyTo(numbers[Vector<float>.Count..]);
    }

    /// <summary>The products of each row with each vector, plus a constant for each row.</summary>
    /// <param name="vectors">The vectors, one after the other.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="constants">As many as rows.</param>
    /// <returns>For each vector its products.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Times(float[] vectors, int count, ReadOnlySpan<float> constants)
    {
        var products = new float[count * Rows];
        Span<float> unpacked = stackalloc float[Together * columns];
        for (var row = 0; row < Rows; row += Together)
        {
            var rows = Math.Min(Together, Rows - row);
            for (var k = 0; k < rows; k++)
            {
                Unpack(row + k, unpacked.Slice(k * columns, columns));
            }

            for (var i = 0; i < count; i++)
            {
                var sums = Dot(unpacked, vectors.AsSpan(i * columns, columns));
                for (var k = 0; k < rows; k++)
                {
                    products[(i * Rows) + row + k] = sums[k] + constants[row + k];
                }
            }
        }

        return products;
    }

    /// <summary>The products of some rows with one vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector4 Dot(ReadOnlySpan<float> rows, ReadOnlySpan<float> vector)
    {
        var columns = vector.Length;
        var one = Wide(rows[..columns]);
        var two = Wide(rows.Slice(columns, columns));
        var three = Wide(rows.Slice(2 * columns, columns));
        var four = Wide(rows.Slice(3 * columns, columns));
        var wide = Wide(vector);
        Vector<float> first = default, second = default, third = default, fourth = default;
        for (var i = 0; i < wide.Length && i < one.Length && i < two.Length && i < three.Length && i < four.Length; i++)
        {
            first = Vector.FusedMultiplyAdd(one[i], wide[i], first);
            second = Vector.FusedMultiplyAdd(two[i], wide[i], second);
            third = Vector.FusedMultiplyAdd(three[i], wide[i], third);
            fourth = Vector.FusedMultiplyAdd(four[i], wide[i], fourth);
        }

        var sums = new Vector4(Vector.Sum(first), Vector.Sum(second), Vector.Sum(third), Vector.Sum(fourth));
        for (var i = wide.Length * Vector<float>.Count; i < columns; i++)
        {
            sums += vector[i] * new Vector4(rows[i], rows[columns + i], rows[(2 * columns) + i], rows[(3 * columns) + i]);
        }

        return sums;
    }

    private static ReadOnlySpan<Vector<float>> Wide(ReadOnlySpan<float> numbers) => MemoryMarshal.Cast<float, Vector<float>>(numbers);
}
