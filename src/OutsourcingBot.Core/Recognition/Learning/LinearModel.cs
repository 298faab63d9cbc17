using System.Numerics;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// One linear function a label. The weights of a feature for all labels lie side by side, so that one feature is
/// added to all scores at once; the last row belongs to a feature that every text has.
/// </summary>
internal sealed class LinearModel(int features, int labels)
{
    /// <summary>A multiple of every width that <see cref="Vector{T}"/> has, so that the result never depends on it.</summary>
    private const int Padding = 16;

    private readonly float[] _weights = new float[(features + 1) * Padded(labels)];

    /// <summary>How many scores there are, those of padding included.</summary>
    public int Width { get; } = Padded(labels);

    /// <summary>The memory of the weights.</summary>
    public long Bytes => (long)_weights.Length * sizeof(float);

    /// <summary>Adds the score of each label.</summary>
    public void AddScores(SparseVector text, Span<float> scores)
    {
        var sums = Wide(scores);
        for (var i = 0; i < text.Indices.Length; i++)
            AddScaled(sums, Wide(Row(text.Indices[i])), text.Values[i]);
        AddScaled(sums, Wide(Row(features)), 1);
    }

    /// <summary>Moves the weights of each label along the text.</summary>
    /// <param name="steps">How far, for each label.</param>
    public void Move(SparseVector text, Span<float> steps)
    {
        var wide = Wide(steps);
        for (var i = 0; i < text.Indices.Length; i++)
            AddScaled(Wide(Row(text.Indices[i])), wide, text.Values[i]);
        AddScaled(Wide(Row(features)), wide, 1);
    }

    private static int Padded(int labels) => (labels + Padding - 1) / Padding * Padding;

    private Span<float> Row(int feature) => _weights.AsSpan(feature * Width, Width);

    private static Span<Vector<float>> Wide(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    private static void AddScaled(Span<Vector<float>> sums, ReadOnlySpan<Vector<float>> values, float factor)
    {
        var factors = new Vector<float>(factor);
        for (var i = 0; i < sums.Length; i++)
            sums[i] += factors * values[i];
    }
}
