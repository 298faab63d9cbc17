using System.Numerics;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Trains one support vector machine a label against all the rest, with L2 regularisation and squared hinge loss, by
/// dual coordinate descent: C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi, S. Sundararajan, "A dual coordinate
/// descent method for large-scale linear SVM" (ICML 2008), algorithm 1. The machines of all labels take their step for
/// an example together, which is what makes training fast. A text without a label is a counter-example to all.
/// </summary>
internal static class LinearTrainer
{
    /// <summary>The paper's C: how much an error costs against large weights.</summary>
    private const float ErrorCost = 3;

    /// <summary>How often each example is seen.</summary>
    private const int Epochs = 10;

    private const float Slack = 1 / (2 * ErrorCost);

    /// <param name="texts">The examples.</param>
    /// <param name="labels">The index of the label of each; −1 for none.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="seed">Decides the order in which examples are seen.</param>
    public static LinearModel Train(SparseVector[] texts, int[] labels, int features, int labelCount, uint seed)
    {
        var model = new LinearModel(features, labelCount);
        var duals = new float[texts.Length][];
        var order = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
            (duals[i], order[i]) = (new float[model.Width], i);
        var curvatures = Array.ConvertAll(texts, text => text.SquaredLength + 1 + Slack);
        var steps = new float[model.Width];
        var random = new SeededRandom(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Array.Clear(steps);
                model.AddScores(texts[i], steps);
                var own = labels[i] < 0 ? 0 : OwnStep(steps[labels[i]], ref duals[i][labels[i]], curvatures[i]);
                var ownDual = labels[i] < 0 ? 0 : duals[i][labels[i]];
                StepAgainst(steps, duals[i], curvatures[i]);
                if (labels[i] >= 0)
                    (steps[labels[i]], duals[i][labels[i]]) = (own, ownDual);
                if (steps.AsSpan().ContainsAnyExcept(0f))
                    model.Move(texts[i], steps);
            }
        }

        return model;
    }

    /// <summary>The step of the machine whose label the text has.</summary>
    private static float OwnStep(float score, ref float dual, float curvature)
    {
        var before = dual;
        dual = Math.Max(0, dual - ((score - 1 + (Slack * dual)) / curvature));
        return dual - before;
    }

    /// <summary>The steps of all machines as if the text had none of their labels; scores become steps.</summary>
    private static void StepAgainst(Span<float> scores, Span<float> duals, float curvature)
    {
        var wideScores = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var wideDuals = MemoryMarshal.Cast<float, Vector<float>>(duals);
        var inverse = new Vector<float>(1 / curvature);
        for (var i = 0; i < wideScores.Length; i++)
        {
            var before = wideDuals[i];
            var gradient = (before * Slack) - wideScores[i] - Vector<float>.One;
            wideDuals[i] = Vector.Max(Vector<float>.Zero, before - (gradient * inverse));
            wideScores[i] = before - wideDuals[i];
        }
    }
}
