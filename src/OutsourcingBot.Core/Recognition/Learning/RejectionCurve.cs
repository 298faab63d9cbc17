using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// What becomes of a measured set as more and more texts are rejected for lack of confidence. In-scope accuracy counts
/// a rejected text that has a label as wrong, as S. Larson et al., "An evaluation dataset for intent classification and
/// out-of-scope prediction" (EMNLP 2019) do.
/// </summary>
public sealed class RejectionCurve
{
    private readonly ImmutableArray<(double Confidence, bool IsRight)> _inScope;
    private readonly ImmutableArray<double> _outOfScope;

    /// <param name="inScope">The confidence in each text that has a label, and whether the right one was found.</param>
    /// <param name="outOfScope">The confidence in each text that has none.</param>
    public RejectionCurve(IEnumerable<(double Confidence, bool IsRight)> inScope, IEnumerable<double> outOfScope) =>
        (_inScope, _outOfScope) = ([.. inScope], [.. outOfScope]);

    /// <summary>The share of texts with a label that are answered, and answered right.</summary>
    /// <param name="threshold">Below it a text is rejected.</param>
    public double InScopeAccuracy(double threshold) =>
        Share(_inScope, text => text.IsRight && text.Confidence >= threshold);

    /// <summary>The share of texts with a label that are rejected.</summary>
    /// <param name="threshold">Below it a text is rejected.</param>
    public double InScopeRejected(double threshold) => Share(_inScope, text => text.Confidence < threshold);

    /// <summary>The share of texts without a label that are rejected.</summary>
    /// <param name="threshold">Below it a text is rejected.</param>
    public double OutOfScopeRecall(double threshold) => Share(_outOfScope, confidence => confidence < threshold);

    /// <summary>
    /// The highest threshold at which at most the given share of all texts with a label is lost: answered right without
    /// a threshold, and rejected with it. It needs no example without a label.
    /// </summary>
    public double HighestThreshold(double mayLose)
    {
        var right = _inScope.Where(text => text.IsRight).Select(text => text.Confidence).Order().ToArray();
        var lost = (int)Math.Floor((mayLose * _inScope.Length) + 1e-9);
        return lost < right.Length ? right[lost] : 1;
    }

    /// <summary>
    /// The area under the receiver operating characteristic: how often a text with a label has more confidence than one
    /// without, a tie counting half (T. Fawcett, "An introduction to ROC analysis", 2006, section 7). 0.5 where one of
    /// the two kinds is missing.
    /// </summary>
    public double Auroc()
    {
        var outside = _outOfScope.Sort();
        if (_inScope.IsEmpty || outside.IsEmpty)
            return 0.5;
        var wins = 0.0;
        foreach (var (confidence, _) in _inScope)
            wins += (Below(outside, confidence, orEqual: false) + Below(outside, confidence, orEqual: true)) / 2.0;
        return wins / ((double)_inScope.Length * outside.Length);
    }

    private static int Below(ImmutableArray<double> sorted, double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static double Share<T>(ImmutableArray<T> all, Func<T, bool> isCounted) =>
        all.IsEmpty ? 0 : (double)all.Count(isCounted) / all.Length;
}
