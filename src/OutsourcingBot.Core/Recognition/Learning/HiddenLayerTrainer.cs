namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Trains a <see cref="HiddenLayerNetwork"/> by back-propagation of the cross-entropy, one example at a time. Part of
/// the features and units are left out at random (N. Srivastava et al., "Dropout", JMLR 2014), and the right label is
/// asked for with less than certainty (C. Szegedy et al., "Rethinking the Inception architecture", 2016, section 7). A
/// text without a label is to be no label's more than another's (D. Hendrycks et al., "Deep anomaly detection with
/// outlier exposure", ICLR 2019).
/// </summary>
internal sealed class HiddenLayerTrainer
{
    private const int Epochs = 15;
    private const float Rate = 0.05f;
    private const float LeftOut = 0.3f;
    private const float Doubt = 0.1f;
    private const float HiddenWidth = 0.05f;
    private const float OutputWidth = 0.1f;

    private readonly SeededRandom _random;
    private readonly LinearModel _hidden;
    private readonly LinearModel _output;
    private readonly AdaptiveLayer _hiddenLayer;
    private readonly AdaptiveLayer _outputLayer;
    private readonly int _labels;

    private HiddenLayerTrainer(int features, int labels, uint seed, int units)
    {
        _labels = labels;
        _random = new SeededRandom(seed);
        (_hidden, _output) = (new LinearModel(features, units), new LinearModel(units, labels));
        (_hiddenLayer, _outputLayer) = (new AdaptiveLayer(_hidden, features), new AdaptiveLayer(_output, units));
        _hidden.Scatter(_random, HiddenWidth);
        _output.Scatter(_random, OutputWidth);
    }

    /// <param name="texts">The examples.</param>
    /// <param name="labels">The index of the label of each; −1 for none.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="seed">Decides the first weights, the order of the examples, and what is left out.</param>
    /// <param name="units">How many units to learn.</param>
    public static HiddenLayerNetwork Train(SparseVector[] texts, int[] labels, int features, int labelCount, uint seed, int units = 128)
    {
        var trainer = new HiddenLayerTrainer(features, labelCount, seed, units);
        int[] order = [.. Enumerable.Range(0, texts.Length)];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            trainer._random.Shuffle(order);
            for (var i = 0; i < order.Length; i++)
            {
                var done = (epoch + ((float)i / order.Length)) / Epochs;
                trainer.Learn(texts[order[i]], labels[order[i]], Rate * (1.01f - done));
            }
        }

        return new HiddenLayerNetwork(trainer._hidden, trainer._output, labelCount);
    }

    /// <summary>What probabilities would be if the right label had been asked for with certainty.</summary>
    public static double[] WithoutDoubt(double[] probabilities)
    {
        var certain = Array.ConvertAll(probabilities, probability => Math.Max(0, probability - (Doubt / probabilities.Length)));
        var sum = certain.Sum();
        return Array.ConvertAll(certain, probability => probability / sum);
    }

    private void Learn(SparseVector text, int label, float rate)
    {
        var input = Thinned(text);
        var units = new float[_hidden.Width];
        _hidden.AddScores(input, units);
        var active = Thinned(HiddenLayerNetwork.Active(units));
        var scores = new float[_output.Width];
        _output.AddScores(active, scores);
        var gradient = Gradient(scores, label);

        var back = new float[_hidden.Width];
        foreach (var unit in active.Indices)
            back[unit] = _output.WeightedSum(unit, gradient) / (1 - LeftOut);
        _outputLayer.Descend(active, gradient, rate);
        _hiddenLayer.Descend(input, back, rate);
    }

    /// <summary>The probabilities less what they should be.</summary>
    private float[] Gradient(float[] scores, int label)
    {
        var probabilities = new Softmax(1).Probabilities(scores.AsSpan(0, _labels));
        var gradient = new float[_output.Width];
        for (var i = 0; i < _labels; i++)
            gradient[i] = (float)probabilities[i] - ((label < 0 ? 1 : Doubt) / _labels);
        if (label >= 0)
            gradient[label] -= 1 - Doubt;
        return gradient;
    }

    /// <summary>The vector with some components left out and the others enlarged to make up for them.</summary>
    private SparseVector Thinned(SparseVector whole)
    {
        var (indices, values) = (new List<int>(whole.Indices.Length), new List<float>(whole.Indices.Length));
        for (var i = 0; i < whole.Indices.Length; i++)
        {
            if (_random.Fraction() >= LeftOut)
            {
                indices.Add(whole.Indices[i]);
                values.Add(whole.Values[i] / (1 - LeftOut));
            }
        }

        return new SparseVector([.. indices], [.. values]);
    }
}
