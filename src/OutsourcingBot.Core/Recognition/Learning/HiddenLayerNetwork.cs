namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// A network of two linear layers with rectified units between them. Where the linear models know words only, its units
/// stand for groups of words that are used alike.
/// </summary>
/// <param name="hidden">From features to units.</param>
/// <param name="output">From units to labels.</param>
/// <param name="labels">How many labels there are.</param>
internal sealed class HiddenLayerNetwork(LinearModel hidden, LinearModel output, int labels)
{
    /// <summary>The memory of the weights.</summary>
    public long Bytes => hidden.Bytes + output.Bytes;

    /// <summary>The natural logarithm of the probability of each label.</summary>
    public float[] LogProbabilities(SparseVector text)
    {
        var units = new float[hidden.Width];
        hidden.AddScores(text, units);
        var scores = new float[output.Width];
        output.AddScores(Active(units), scores);
        var probabilities = new Softmax(1).Probabilities(scores.AsSpan(0, labels));
        return Array.ConvertAll(probabilities, probability => MathF.Log(Math.Max(1e-12f, (float)probability)));
    }

    /// <summary>The units that are above zero; the others are silent.</summary>
    public static SparseVector Active(float[] units)
    {
        int[] active = [.. Enumerable.Range(0, units.Length).Where(unit => units[unit] > 0)];
        return new SparseVector(active, Array.ConvertAll(active, unit => units[unit]));
    }
}
