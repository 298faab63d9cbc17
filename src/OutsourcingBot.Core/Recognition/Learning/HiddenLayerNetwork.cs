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

    /// <summary>What a feature weighs for each unit; of one behind the last, what every text has.</summary>
    public ReadOnlySpan<float> UnitsOf(int feature) => hidden.RowOf(feature);

    /// <summary>What a unit weighs for each label; of one behind the last, what every text has.</summary>
    public ReadOnlySpan<float> LabelsOf(int unit) => output.RowOf(unit);

    /// <summary>The natural logarithm of the probability of each label.</summary>
    public float[] LogProbabilities(SparseVector text)
    {
        var probabilities = new Softmax(1).Probabilities(ScoresOf(text).AsSpan(0, labels));
        return Array.ConvertAll(probabilities, probability => MathF.Log(Math.Max(1e-12f, (float)probability)));
    }

    /// <summary>The score of each label, then those of padding.</summary>
    public float[] ScoresOf(SparseVector text)
    {
        var units = new float[hidden.Width];
        hidden.AddScores(text, units);
        var scores = new float[output.Width];
        output.AddScores(Active(units), scores);
        return scores;
    }

    /// <summary>The units that are above zero; the others are silent.</summary>
    public static SparseVector Active(float[] units)
    {
        var (active, values) = (new List<int>(units.Length), new List<float>(units.Length));
        for (var unit = 0; unit < units.Length; unit++)
        {
            if (units[unit] > 0)
            {
                active.Add(unit);
                values.Add(units[unit]);
            }
        }

        return new SparseVector([.. active], [.. values]);
    }
}
