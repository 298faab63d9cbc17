using System.Numerics;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>
/// Reads the pieces of a sentence in their order, each in the light of all others: the encoder of A. Vaswani et al.,
/// "Attention is all you need", 2017, as J. Devlin et al., "BERT", 2019, have it.
/// </summary>
/// <param name="Pieces">A vector for each piece.</param>
/// <param name="Positions">A vector for each position, one after the other.</param>
/// <param name="Parts">A vector for what was spoken of before, and one for what is said.</param>
/// <param name="Start">Evens out the sums of these three.</param>
/// <param name="Layers">The layers in order.</param>
/// <param name="Heads">How many ways there are in which pieces heed each other in a layer.</param>
internal sealed record SentenceEncoder(ByteMatrix Pieces, ReadOnlyMemory<float> Positions, ReadOnlyMemory<float> Parts, LayerNorm Start, EncoderLayer[] Layers, int Heads)
{
    /// <summary>How many numbers stand for a piece.</summary>
    public int Width => Pieces.Columns;

    /// <summary>What each piece means in its sentence, one after the other.</summary>
    /// <param name="pieces">The numbers of the pieces; no more than there are positions.</param>
    /// <param name="firstSaid">Where what is said begins.</param>
    public float[] Encode(ReadOnlySpan<int> pieces, int firstSaid)
    {
        var states = new float[pieces.Length * Width];
        for (var i = 0; i < pieces.Length; i++)
        {
            var state = states.AsSpan(i * Width, Width);
            Pieces.Unpack(pieces[i], state);
            Floats.AddScaled(state, Positions.Span.Slice(i * Width, Width), 1);
            Floats.AddScaled(state, Parts.Span.Slice(i < firstSaid ? 0 : Width, Width), 1);
            Start.Apply(state);
        }

        foreach (var layer in Layers)
        {
            layer.Apply(states, Width, Heads);
        }

        return states;
    }
}

/// <summary>One layer: the pieces heed each other, then each is worked on for itself.</summary>
internal sealed record EncoderLayer(Dense Heed, Dense Heeded, LayerNorm AfterHeeding, Dense Widen, Dense Narrow, LayerNorm AfterWork)
{
    public void Apply(float[] states, int width, int heads)
    {
        var count = states.Length / width;
        Add(states, Heeded.Apply(HeedEachOther(Heed.Apply(states, count), count, width, heads), count), AfterHeeding, width);
        var inner = Widen.Apply(states, count);
        Gelu.Apply(inner);
        Add(states, Narrow.Apply(inner, count), AfterWork, width);
    }

    private static void Add(float[] states, float[] more, LayerNorm norm, int width)
    {
        for (var at = 0; at < states.Length; at += width)
        {
            Floats.AddScaled(states.AsSpan(at, width), more.AsSpan(at, width), 1);
            norm.Apply(states.AsSpan(at, width));
        }
    }

    /// <summary>The mean of what all pieces offer, weighed by how well it fits what each seeks.</summary>
    /// <param name="all">For each piece what it seeks, what it is found by, and what it offers.</param>
    private static float[] HeedEachOther(float[] all, int count, int width, int heads)
    {
        var result = new float[count * width];
        var size = width / heads;
        var scale = 1 / MathF.Sqrt(size);
        Span<float> weights = stackalloc float[count];
        for (var head = 0; head < heads; head++)
        {
            for (var i = 0; i < count; i++)
            {
                var sought = all.AsSpan((3 * i * width) + (head * size), size);
                for (var j = 0; j < count; j++)
                {
                    weights[j] = scale * WordVector.Dot(sought, all.AsSpan((((3 * j) + 1) * width) + (head * size), size));
                }

                Softmax(weights);
                for (var j = 0; j < count; j++)
                {
                    Floats.AddScaled(result.AsSpan((i * width) + (head * size), size), all.AsSpan((((3 * j) + 2) * width) + (head * size), size), weights[j]);
                }
            }
        }

        return result;
    }

    private static void Softmax(Span<float> values)
    {
        var highest = float.MinValue;
        foreach (var value in values)
        {
            highest = Math.Max(highest, value);
        }

        var sum = 0f;
        foreach (ref var value in values)
        {
            sum += value = MathF.Exp(value - highest);
        }

        foreach (ref var value in values)
        {
            value /= sum;
        }
    }
}

/// <summary>Brings a vector's numbers to mean 0 and variance 1, then stretches and shifts them: J. Ba et al., "Layer normalization", 2016.</summary>
internal readonly record struct LayerNorm(ReadOnlyMemory<float> Stretch, ReadOnlyMemory<float> Shift)
{
    private const float Epsilon = 1e-12f;

    public void Apply(Span<float> vector)
    {
        var mean = Floats.Sum(vector) / vector.Length;
        foreach (ref var number in vector)
        {
            number -= mean;
        }

        var factor = 1 / MathF.Sqrt((WordVector.Dot(vector, vector) / vector.Length) + Epsilon);
        var stretch = Stretch.Span;
        var shift = Shift.Span;
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = (vector[i] * factor * stretch[i]) + shift[i];
        }
    }
}

/// <summary>
/// x times the chance that a normal variable is below x: D. Hendrycks, K. Gimpel, "Gaussian error linear units", 2016. The error function is
/// M. Abramowitz, I. Stegun, "Handbook of mathematical functions", 7.1.26, exact to 1.5e−7.
/// </summary>
internal static class Gelu
{
    private static readonly float s_rootHalf = MathF.Sqrt(0.5f);

    public static void Apply(Span<float> values)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(values);
        foreach (ref var value in wide)
        {
            value = Of(value);
        }

        for (var i = wide.Length * Vector<float>.Count; i < values.Length; i++)
        {
            values[i] = Of(new Vector<float>(values[i]))[0];
        }
    }

    private static Vector<float> Of(Vector<float> x)
    {
        var z = Vector.Abs(x) * s_rootHalf;
        var t = Vector<float>.One / (Vector<float>.One + (z * 0.3275911f));
        var poly = ((((((((t * 1.061405429f) - new Vector<float>(1.453152027f)) * t) + new Vector<float>(1.421413741f)) * t) - new Vector<float>(0.284496736f)) * t) + new Vector<float>(0.254829592f)) * t;
        var erf = Vector<float>.One - (poly * Vector.Exp(-z * z));
        return x * 0.5f * (Vector<float>.One + Vector.ConditionalSelect(Vector.LessThan(x, Vector<float>.Zero), -erf, erf));
    }
}

/// <summary>A linear layer.</summary>
internal sealed record Dense(ByteMatrix Weights, ReadOnlyMemory<float> Constants)
{
    /// <summary>Applies it to some vectors that stand one after the other.</summary>
    public float[] Apply(float[] vectors, int count) => Weights.Times(vectors, count, Constants.Span);
}
