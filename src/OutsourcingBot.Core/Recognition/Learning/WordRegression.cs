using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>A text whose truth is known, for learning.</summary>
/// <param name="Features">What was seen in it.</param>
/// <param name="Words">Its words, each once.</param>
/// <param name="IsRight">Whether what is learned about holds for it.</param>
/// <param name="Weight">How many such texts it stands for.</param>
internal readonly record struct WordOutcome(double[] Features, IReadOnlyCollection<string> Words, bool IsRight, double Weight = 1);

/// <summary>Logistic regression on a few features of a text and on its words, as files keep it: whole hundredths.</summary>
/// <param name="Constant">What speaks for any text.</param>
/// <param name="Features">Weights of features by their names; those not named weigh nothing.</param>
/// <param name="Words">Weights of words by their stems.</param>
internal sealed record WordRegression(int Constant, ImmutableSortedDictionary<string, int> Features, ImmutableSortedDictionary<string, int> Words)
{
    /// <summary>Nothing learned: everything is as likely as not.</summary>
    public static WordRegression None { get; } = new(0, ImmutableSortedDictionary<string, int>.Empty, ImmutableSortedDictionary<string, int>.Empty);

    /// <summary>Learns from texts.</summary>
    /// <param name="features">The names of their features, in order.</param>
    /// <param name="outcomes">The texts.</param>
    /// <param name="fewestUses">What fewer texts say is passed over.</param>
    public static WordRegression Fit(IReadOnlyList<string> features, IReadOnlyCollection<WordOutcome> outcomes, int fewestUses)
    {
        string[] words = [.. outcomes.SelectMany(outcome => outcome.Words).CountBy(word => word, StringComparer.Ordinal).Where(pair => pair.Value >= fewestUses).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        var places = words.Select((word, place) => (word, place)).ToFrozenDictionary(pair => pair.word, pair => features.Count + pair.place, StringComparer.Ordinal);
        var fitted = LogisticRegression.Fit(features.Count + words.Length, [.. outcomes.Select(outcome => new Outcome(Inputs(outcome, features.Count, places), outcome.IsRight, outcome.Weight))]).Weights;
        return new WordRegression(NamedWeights.Hundredths(fitted[^1]), NamedWeights.Of(features, fitted), NamedWeights.Of(words, fitted.Skip(features.Count)));
    }

    private static double[] Inputs(WordOutcome outcome, int features, FrozenDictionary<string, int> places)
    {
        var inputs = new double[features + places.Count];
        outcome.Features.CopyTo(inputs, 0);
        foreach (var word in outcome.Words.Where(places.ContainsKey))
        {
            inputs[places[word]] = 1;
        }

        return inputs;
    }
}

/// <summary>The same, ready to be asked.</summary>
internal sealed class WordOdds
{
    private readonly double _constant;
    private readonly double[] _features;
    private readonly FrozenDictionary<string, double> _words;

    /// <param name="learned">What was learned.</param>
    /// <param name="features">The names of a text's features, in order.</param>
    public WordOdds(WordRegression learned, IEnumerable<string> features)
    {
        _constant = NamedWeights.Weight(learned.Constant);
        _features = [.. features.Select(name => NamedWeights.Weight(learned.Features.GetValueOrDefault(name)))];
        _words = learned.Words.ToFrozenDictionary(pair => pair.Key, pair => NamedWeights.Weight(pair.Value), StringComparer.Ordinal);
    }

    /// <summary>The logarithm of the odds that what was learned about holds for a text.</summary>
    /// <param name="features">What was seen in it.</param>
    /// <param name="words">Its words.</param>
    public double Of(ReadOnlySpan<double> features, IEnumerable<string> words)
    {
        var sum = _constant + words.Sum(word => _words.GetValueOrDefault(word));
        for (var i = 0; i < _features.Length; i++)
        {
            sum += _features[i] * features[i];
        }

        return sum;
    }
}
