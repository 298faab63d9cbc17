using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Makes a <see cref="TextClassifier"/> from examples. What its scores mean is learned by cross-validation: each fifth
/// of the examples is scored by a model trained on the other four.
/// </summary>
public static class TextClassifierTrainer
{
    private const int Folds = 5;

    /// <summary>Trains; the same examples, order and seed make the same classifier.</summary>
    /// <param name="examples">The examples; at least two labels must occur.</param>
    /// <param name="seed">Decides the order in which the model sees the examples.</param>
    /// <exception cref="ArgumentException">There are fewer than two labels.</exception>
    public static TextClassifier Train(IEnumerable<LabelledText> examples, int seed = 1)
    {
        var all = examples.ToArray();
        ImmutableArray<string> labels = [.. all.Select(example => example.Label).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (labels.Length < 2)
            throw new ArgumentException("At least two labels are needed.", nameof(examples));
        var indices = labels.Select((label, index) => (label, index)).ToDictionary(pair => pair.label, pair => pair.index, StringComparer.Ordinal);
        var texts = Array.ConvertAll(all, example => FeatureView.WordsOf(example.Text));
        var targets = Array.ConvertAll(all, example => example.Label is { } label ? indices[label] : -1);
        var calibration = Calibration.Fit(ScoresOfUnseen(texts, targets, labels.Length, (uint)seed));
        return new TextClassifier(labels, new ViewEnsemble(texts, targets, labels.Length, (uint)seed), calibration);
    }

    /// <summary>The scores of each text by a model that was trained without it.</summary>
    private static List<(float[] Scores, double Unknown, int Label)> ScoresOfUnseen(
        IReadOnlyList<string>[] texts, int[] labels, int labelCount, uint seed)
    {
        var folds = FoldsOf(labels);
        var scores = new List<(float[], double, int)>(texts.Length);
        for (var fold = 0; fold < Folds; fold++)
        {
            var seen = Where(folds, other => other != fold);
            var known = seen.Select(i => labels[i]).ToHashSet();
            var model = new ViewEnsemble(Array.ConvertAll(seen, i => texts[i]), Array.ConvertAll(seen, i => labels[i]), labelCount, seed);

            // A label whose only example is left out was not learned; that says nothing about the scores of others.
            foreach (var i in Where(folds, own => own == fold).Where(i => labels[i] < 0 || known.Contains(labels[i])))
                scores.Add((model.ScoresOf(texts[i]), model.UnknownShare(texts[i]), labels[i]));
        }

        return scores;
    }

    private static int[] Where(int[] folds, Func<int, bool> isWanted) =>
        [.. Enumerable.Range(0, folds.Length).Where(i => isWanted(folds[i]))];

    /// <summary>Deals out the examples of each label in turn, so that every fold has as many of it.</summary>
    private static int[] FoldsOf(int[] labels)
    {
        var dealt = new Dictionary<int, int>();
        var folds = new int[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var count = dealt.GetValueOrDefault(labels[i]);
            folds[i] = count % Folds;
            dealt[labels[i]] = count + 1;
        }

        return folds;
    }
}
