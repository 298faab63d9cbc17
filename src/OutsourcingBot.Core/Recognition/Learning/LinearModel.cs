using System.Numerics;

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
        for (var i = 0; i < text.Indices.Length; i++)
            Floats.AddScaled(scores, Row(text.Indices[i]), text.Values[i]);
        Floats.AddScaled(scores, Row(features), 1);
    }

    /// <summary>Moves the weights of each label along the text.</summary>
    /// <param name="steps">How far, for each label.</param>
    /// <param name="constant">The component of the feature that every text has.</param>
    public void Move(SparseVector text, Span<float> steps, float constant = 1)
    {
        for (var i = 0; i < text.Indices.Length; i++)
            Floats.AddScaled(Row(text.Indices[i]), steps, text.Values[i]);
        Floats.AddScaled(Row(features), steps, constant);
    }

    /// <summary>The sum of a feature's weights, each multiplied by the value for its label.</summary>
    public float WeightedSum(int feature, Span<float> values)
    {
        var row = Row(feature);
        var sum = 0f;
        for (var i = 0; i < labels; i++)
            sum += row[i] * values[i];
        return sum;
    }

    /// <summary>Sets the weights of a feature; of one behind the last, those that every text has.</summary>
    public void SetRow(int feature, ReadOnlySpan<float> weights) => weights.CopyTo(Row(feature));

    /// <summary>The weights of a feature for each label, then those of padding.</summary>
    public ReadOnlySpan<float> RowOf(int feature) => Row(feature);

    /// <summary>Gives each weight of each feature a number without pattern, at most so far from 0.</summary>
    public void Scatter(SeededRandom random, float width)
    {
        for (var i = 0; i < _weights.Length - Width; i++)
            _weights[i] = i % Width < labels ? width * ((2 * random.Fraction()) - 1) : 0;
    }

    private static int Padded(int labels) => (labels + Padding - 1) / Padding * Padding;

    private Span<float> Row(int feature) => _weights.AsSpan(feature * Width, Width);
}
