using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>Scores without a meaning of their own yet: the mean over a linear model for each view.</summary>
internal sealed class ViewEnsemble
{
    private readonly ImmutableArray<(FeatureSpace Space, LinearModel Model)> _views;
    private readonly HashSet<string> _words;
    private readonly int _labels;

    private ViewEnsemble(ImmutableArray<(FeatureSpace, LinearModel)> views, HashSet<string> words, int labels) =>
        (_views, _words, _labels) = (views, words, labels);

    /// <summary>The memory of the weights.</summary>
    public long Bytes => _views.Sum(view => view.Model.Bytes);

    /// <param name="texts">The examples, each as its words.</param>
    /// <param name="labels">The index of the label of each; −1 for none.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="seed">Decides the order in which examples are seen.</param>
    public static ViewEnsemble Train(IReadOnlyList<string>[] texts, int[] labels, int labelCount, uint seed)
    {
        // Words that only counter-examples have stay unknown: a label never speaks of them.
        var known = texts.Where((_, i) => labels[i] >= 0).ToArray();
        return new ViewEnsemble(
            [TrainView(FeatureView.Words), TrainView(FeatureView.Characters)],
            known.SelectMany(words => words).ToHashSet(StringComparer.Ordinal),
            labelCount);

        (FeatureSpace, LinearModel) TrainView(FeatureView view)
        {
            var space = FeatureSpace.Learn(view, known);
            var vectors = Array.ConvertAll(texts, space.VectorOf);
            return (space, LinearTrainer.Train(vectors, labels, space.Count, labelCount, seed));
        }
    }

    /// <summary>The score of each label.</summary>
    public float[] ScoresOf(IReadOnlyList<string> words)
    {
        var scores = new float[_views[0].Model.Width];
        foreach (var (space, model) in _views)
            model.AddScores(space.VectorOf(words), scores);
        return [.. scores.Take(_labels).Select(score => score / _views.Length)];
    }

    /// <summary>The share of the words that no training text of any label has; 1 where there are no words.</summary>
    public double UnknownShare(IReadOnlyList<string> words) =>
        words.Count == 0 ? 1 : (double)words.Count(word => !_words.Contains(word)) / words.Count;
}
