using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>A matrix of signed bytes, each row with a step of its own, in the bytes of a file.</summary>
/// <param name="bytes">The rows, one after the other.</param>
/// <param name="steps">What 1 stands for in each row.</param>
/// <param name="columns">How long each row is.</param>
internal sealed class ByteMatrix(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<float> steps, int columns)
{
    /// <summary>How many rows are multiplied with <see cref="TogetherVectors"/> vectors at a time: as many sums as fit the registers of a processor.</summary>
    private const int TogetherRows = 4;

    private const int TogetherVectors = 2;

    /// <summary>The largest whole number that stands for a vector's number: small enough that the sum of 4,000 products with bytes is a 32-bit number.</summary>
    private const int Largest = 4095;

    public int Columns => columns;

    public int Rows => steps.Length;

    /// <summary>Writes a row as numbers.</summary>
    public void Unpack(int row, Span<float> numbers)
    {
        var step = steps.Span[row];
        var packed = MemoryMarshal.Cast<byte, sbyte>(bytes.Span.Slice(row * columns, columns));
        for (var i = 0; i < columns; i++)
        {
            numbers[i] = packed[i] * step;
        }
    }

    /// <summary>The products of each row with each vector, plus a constant for each row. Sums are whole numbers, so that every processor comes to the same.</summary>
    /// <param name="vectors">The vectors, one after the other.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="constants">As many as rows.</param>
    /// <returns>For each vector its products.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Times(float[] vectors, int count, ReadOnlySpan<float> constants)
    {
        // Rows and vectors are filled up with zeros to whole registers.
        var length = (columns + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count;
        var whole = new short[(count + TogetherVectors - 1) / TogetherVectors * TogetherVectors * length];
        Span<float> vectorSteps = stackalloc float[count];
        for (var i = 0; i < count; i++)
        {
            vectorSteps[i] = Rounded(vectors.AsSpan(i * columns, columns), whole.AsSpan(i * length));
        }

        var products = new float[count * Rows];
        Span<short> unpacked = new short[TogetherRows * length];
        Span<int> sums = stackalloc int[TogetherRows * TogetherVectors];
        for (var row = 0; row < Rows; row += TogetherRows)
        {
            var rows = Math.Min(TogetherRows, Rows - row);
            for (var k = 0; k < rows; k++)
            {
                Widened(MemoryMarshal.Cast<byte, sbyte>(bytes.Span.Slice((row + k) * columns, columns)), unpacked[(k * length)..]);
            }

            for (var i = 0; i < count; i += TogetherVectors)
            {
                Multiply(unpacked, whole.AsSpan(i * length, TogetherVectors * length), length, sums);
                for (var other = 0; other < TogetherVectors && i + other < count; other++)
                {
                    for (var k = 0; k < rows; k++)
                    {
                        products[((i + other) * Rows) + row + k] = (sums[(other * TogetherRows) + k] * vectorSteps[i + other] * steps.Span[row + k]) + constants[row + k];
                    }
                }
            }
        }

        return products;
    }

    /// <summary>Rounds a vector to whole numbers up to <see cref="Largest"/>.</summary>
    /// <returns>What 1 stands for.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Rounded(ReadOnlySpan<float> vector, Span<short> whole)
    {
        var most = 0f;
        foreach (var number in vector)
        {
            most = Math.Max(most, Math.Abs(number));
        }

        var factor = most > 0 ? Largest / most : 0;
        for (var i = 0; i < vector.Length; i++)
        {
            whole[i] = (short)MathF.Round(vector[i] * factor);
        }

        return most / Largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widened(ReadOnlySpan<sbyte> packed, Span<short> numbers)
    {
        var i = 0;
        for (; i <= packed.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(packed[i..]), out var low, out var high);
            low.CopyTo(numbers[i..]);
            high.CopyTo(numbers[(i + Vector<short>.Count)..]);
        }

        for (; i < packed.Length; i++)
        {
            numbers[i] = packed[i];
        }
    }

    /// <summary>The products of four rows with two vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply(ReadOnlySpan<short> rows, ReadOnlySpan<short> vectors, int length, Span<int> sums)
    {
        ref var rowOne = ref MemoryMarshal.GetReference(rows);
        ref var rowTwo = ref Unsafe.Add(ref rowOne, length);
        ref var rowThree = ref Unsafe.Add(ref rowTwo, length);
        ref var rowFour = ref Unsafe.Add(ref rowThree, length);
        ref var vectorOne = ref MemoryMarshal.GetReference(vectors);
        ref var vectorTwo = ref Unsafe.Add(ref vectorOne, length);
        Vector256<int> first = default, second = default, third = default, fourth = default, fifth = default, sixth = default, seventh = default, eighth = default;
        for (nuint i = 0; i < (nuint)length; i += (nuint)Vector256<short>.Count)
        {
            var one = Vector256.LoadUnsafe(ref vectorOne, i);
            var other = Vector256.LoadUnsafe(ref vectorTwo, i);
            var weights = Vector256.LoadUnsafe(ref rowOne, i);
            first = Add(first, weights, one);
            fifth = Add(fifth, weights, other);
            weights = Vector256.LoadUnsafe(ref rowTwo, i);
            second = Add(second, weights, one);
            sixth = Add(sixth, weights, other);
            weights = Vector256.LoadUnsafe(ref rowThree, i);
            third = Add(third, weights, one);
            seventh = Add(seventh, weights, other);
            weights = Vector256.LoadUnsafe(ref rowFour, i);
            fourth = Add(fourth, weights, one);
            eighth = Add(eighth, weights, other);
        }

        sums[0] = Vector256.Sum(first);
        sums[1] = Vector256.Sum(second);
        sums[2] = Vector256.Sum(third);
        sums[3] = Vector256.Sum(fourth);
        sums[4] = Vector256.Sum(fifth);
        sums[5] = Vector256.Sum(sixth);
        sums[6] = Vector256.Sum(seventh);
        sums[7] = Vector256.Sum(eighth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Add(Vector256<int> sums, Vector256<short> one, Vector256<short> other)
    {
        if (AvxVnni.IsSupported)
        {
            return AvxVnni.MultiplyWideningAndAdd(sums, one, other);
        }

        if (Avx2.IsSupported)
        {
            return sums + Avx2.MultiplyAddAdjacent(one, other);
        }

        var (low, high) = Vector256.Widen(one);
        var (otherLow, otherHigh) = Vector256.Widen(other);
        return sums + (low * otherLow) + (high * otherHigh);
    }
}
