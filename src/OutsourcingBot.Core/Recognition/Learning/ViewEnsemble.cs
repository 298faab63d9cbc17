namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Scores without a meaning of their own yet: the mean over a linear model for each view and, where there are examples
/// enough, a part of what a network with a hidden layer adds.
/// </summary>
internal sealed class ViewEnsemble
{
    /// <summary>From so many examples on a hidden layer is worth its training.</summary>
    private const int FewestForNetwork = 3000;

    /// <summary>The network's logarithmic probabilities count so much against scores, which are mostly from −1 to 1.</summary>
    private const float NetworkShare = 0.3f;

    private readonly FeatureSpace[] _spaces;
    private readonly LinearModel[] _models;
    private readonly HiddenLayerNetwork? _network;
    private readonly HashSet<string> _words;
    private readonly int _labels;

    /// <param name="texts">The examples, each as its words.</param>
    /// <param name="labels">The index of the label of each; −1 for none.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="seed">Decides the order in which examples are seen.</param>
    public ViewEnsemble(IReadOnlyList<string>[] texts, int[] labels, int labelCount, uint seed)
    {
        // Words that only counter-examples have stay unknown: a label never speaks of them.
        var known = texts.Where((_, i) => labels[i] >= 0).ToArray();
        _labels = labelCount;
        _words = known.SelectMany(words => words).ToHashSet(StringComparer.Ordinal);
        _spaces = [FeatureSpace.Learn(FeatureView.Words, known), FeatureSpace.Learn(FeatureView.Characters, known)];
        var vectors = Array.ConvertAll(_spaces, space => Array.ConvertAll(texts, space.VectorOf));
        _models = [.. vectors.Select((view, i) => LinearTrainer.Train(view, labels, _spaces[i].Count, labelCount, seed))];
        if (texts.Length >= FewestForNetwork)
        {
            var joined = texts.Select((_, i) => Join(vectors[0][i], vectors[1][i])).ToArray();
            _network = HiddenLayerTrainer.Train(joined, labels, _spaces.Sum(space => space.Count), labelCount, seed);
        }
    }

    /// <summary>The memory of the weights.</summary>
    public long Bytes => _models.Sum(model => model.Bytes) + (_network?.Bytes ?? 0);

    /// <summary>The score of each label.</summary>
    public float[] ScoresOf(IReadOnlyList<string> words)
    {
        var vectors = Array.ConvertAll(_spaces, space => space.VectorOf(words));
        var sums = new float[_models[0].Width];
        for (var i = 0; i < _models.Length; i++)
            _models[i].AddScores(vectors[i], sums);
        var scores = new float[_labels];
        var logarithms = _network?.LogProbabilities(Join(vectors[0], vectors[1]));
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (sums[i] / _models.Length) + (NetworkShare * (logarithms?[i] ?? 0));
        return scores;
    }

    /// <summary>The share of the words that no training text of any label has; 1 where there are no words.</summary>
    public double UnknownShare(IReadOnlyList<string> words) =>
        words.Count == 0 ? 1 : (double)words.Count(word => !_words.Contains(word)) / words.Count;

    /// <summary>Both views of a text as one.</summary>
    private SparseVector Join(SparseVector words, SparseVector characters) => new(
        [.. words.Indices, .. characters.Indices.Select(index => index + _spaces[0].Count)],
        [.. words.Values, .. characters.Values]);
}
