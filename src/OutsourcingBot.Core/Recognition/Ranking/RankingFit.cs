using System.Collections.Immutable;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// Makes the right choices as likely as can be, with a penalty on large weights, by gradient ascent over batches that take
/// examples from everywhere.
/// </summary>
internal sealed class RankingFit
{
    private const int BatchSize = 256;
    private const int Passes = 12;
    private const int Runs = 4;
    private const double Rate = 0.05;
    private const double Penalty = 0.0003;
    private const double WordPenalty = 0.0005;
    private const double UnitPenalty = 0.0001;
    private const double FormPenalty = 0.0005;
    private const double LastRate = 0.05;
    private const int FewestUses = 2;

    /// <summary>Smaller weights, in hundredths, are left out: they are many and change nothing.</summary>
    private const int LeastKept = 4;

    private readonly RankingTrainer.Choice[] _choices;
    private readonly Dictionary<string, int> _words;
    private readonly int[][] _wordsOf;
    private readonly Dictionary<string, int> _subjects;
    private readonly int[][] _subjectsOf;
    private readonly int _places;
    private readonly int _firstForm;
    private readonly int _firstUnit;
    private readonly int _dimensions;
    private readonly ImmutableArray<int> _types;
    private readonly int[] _typePlaces;

    public RankingFit(RankingTrainer.Choice[] choices)
    {
        _choices = choices;
        _types = [.. choices.SelectMany(choice => choice.Types).Distinct().Order()];
        _typePlaces = [.. Enumerable.Range(0, AnswerType.Count).Select(type => _types.IndexOf(type))];
        _places = choices[0].Index.All.Length;
        (_words, _wordsOf) = Indexed(choices, choice => choice.Words);
        (_subjects, _subjectsOf) = Indexed(choices, choice => choice.Subjects);
        _firstForm = RankingFeature.Count + (_words.Count * _types.Length);
        _dimensions = choices[0].Choices.Form.Length;
        _firstUnit = _firstForm + (_types.Length * _dimensions);
    }

    private static (Dictionary<string, int> Places, int[][] Of) Indexed(RankingTrainer.Choice[] choices, Func<RankingTrainer.Choice, List<string>> wordsOf)
    {
        var places = choices.SelectMany(choice => wordsOf(choice).Distinct()).GroupBy(word => word).Where(group => group.Count() >= FewestUses)
            .Select(group => group.Key).Order(StringComparer.Ordinal).Select((word, place) => (word, place)).ToDictionary(pair => pair.word, pair => pair.place);
        return (places, [.. choices.Select(choice => wordsOf(choice).Where(places.ContainsKey).Select(word => places[word]).ToArray())]);
    }

    /// <summary>The mean of several fits that start differently, which errs less than each: L. Hansen, P. Salamon, "Neural network ensembles", 1990.</summary>
    public RankingFile Run()
    {
        var runs = Enumerable.Range(1, Runs).Select(seed => Fit((uint)seed)).ToArray();
        double[] weights = [.. Enumerable.Range(0, _firstUnit).Select(i => runs.Average(run => run.Weights[i]))];
        return new RankingFile(
            NamedWeights.Of(RankingFeature.Names, weights),
            [.. new double[RankedAnswers.ConfidenceInputs + 1]],
            [.. _types.Select(type => AnswerType.Names[type])],
            Rows(weights, _words, RankingFeature.Count, _types.Length),
            [.. _choices[0].Index.All.Select(answerable => answerable.Id)],
            Directions(weights, _firstForm, _types.Length),
            UnitWeights.Of(runs, _subjects, _dimensions, _places + _types.Length),
            ClaimWeights.None);
    }

    private (UnitLayer Units, double[] Weights) Fit(uint seed)
    {
        var units = new UnitLayer(_firstUnit, _subjects.Count, _dimensions, _places + _types.Length, seed);
        var weights = new double[_firstUnit + units.Count];
        units.Scatter(weights);
        var (gradient, adam) = (new double[weights.Length], new AdamSteps(weights.Length));
        var batches = Math.Max(1, _choices.Length / BatchSize);
        for (var step = 1; step <= Passes * batches; step++)
        {
            Array.Clear(gradient);
            var count = 0;
            for (var i = step % batches; i < _choices.Length; i += batches, count++)
            {
                AddGradient(i, weights, units, gradient);
            }

            adam.Climb(weights, gradient, i => (gradient[i] / count) - (PenaltyOf(i) * weights[i]), Rate * (1 - ((1 - LastRate) * step / (Passes * batches))));
        }

        return (units, weights);
    }

    private double PenaltyOf(int place) =>
        place < RankingFeature.Count ? Penalty : place < _firstForm ? WordPenalty : place < _firstUnit ? FormPenalty : UnitPenalty;

    private ImmutableArray<int[]> Directions(double[] weights, int first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Array.ConvertAll(weights[(first + (i * _dimensions))..(first + ((i + 1) * _dimensions))], NamedWeights.Hundredths))];

    private void Turn(double[] sums, double[] weights, int first, float[] vector)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            var start = first + (i * _dimensions);
            for (var k = 0; k < vector.Length; k++)
            {
                sums[i] += weights[start + k] * vector[k];
            }
        }
    }

    private void Turned(double[] pulls, double[] gradient, int first, float[] vector)
    {
        for (var i = 0; i < pulls.Length; i++)
        {
            if (pulls[i] != 0)
            {
                var start = first + (i * _dimensions);
                for (var k = 0; k < vector.Length; k++)
                {
                    gradient[start + k] += pulls[i] * vector[k];
                }
            }
        }
    }

    private static ImmutableSortedDictionary<string, int[]> Rows(double[] weights, Dictionary<string, int> words, int first, int width) => words
        .Select(pair => (pair.Key, Row: Enumerable.Range(0, width).Select(i => (i, weight: NamedWeights.Hundredths(weights[first + (pair.Value * width) + i])))
            .Where(cell => Math.Abs(cell.weight) >= LeastKept).SelectMany(cell => new[] { cell.i, cell.weight }).ToArray()))
        .Where(pair => pair.Row.Length > 0).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Row, StringComparer.Ordinal);

    private static double[] Sums(int[] words, double[] weights, int first, int width)
    {
        var sums = new double[width];
        foreach (var word in words)
        {
            var start = first + (word * width);
            for (var i = 0; i < width; i++)
            {
                sums[i] += weights[start + i];
            }
        }

        return sums;
    }

    private static void Spread(double[] pulls, int[] words, double[] gradient, int first)
    {
        foreach (var word in words)
        {
            var start = first + (word * pulls.Length);
            for (var i = 0; i < pulls.Length; i++)
            {
                gradient[start + i] += pulls[i];
            }
        }
    }

    private void AddGradient(int place, double[] weights, UnitLayer units, double[] gradient)
    {
        var choice = _choices[place];
        var byType = Sums(_wordsOf[place], weights, RankingFeature.Count, _types.Length);
        Turn(byType, weights, _firstForm, choice.Choices.Form);
        var state = units.Forward(weights, _subjectsOf[place], choice.Choices.Form);
        var byUnits = units.Outputs(weights, state);
        var vectors = choice.Vectors;
        var scores = new double[vectors.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var type = _typePlaces[choice.Types[i]];
            scores[i] = vectors[i].Dot(weights) + byType[type] + byUnits[_places + type] + (i < choice.AnswerPlaces.Length ? byUnits[choice.AnswerPlaces[i]] : 0);
        }

        var highest = scores.Max();
        double all = 0, right = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            all += scores[i];
            right += choice.Right[i] * scores[i];
        }

        Array.Clear(byType);
        Array.Clear(byUnits);
        for (var i = 0; i < scores.Length; i++)
        {
            var pull = (choice.Right[i] * scores[i] / Math.Max(right, 1e-300)) - (scores[i] / all);
            byType[_typePlaces[choice.Types[i]]] += pull;
            if (i < choice.AnswerPlaces.Length)
            {
                byUnits[choice.AnswerPlaces[i]] += pull;
            }

            foreach (var (feature, value) in vectors[i].Values)
            {
                gradient[feature] += pull * value;
            }
        }

        Spread(byType, _wordsOf[place], gradient, RankingFeature.Count);
        Turned(byType, gradient, _firstForm, choice.Choices.Form);
        byType.CopyTo(byUnits.AsSpan(_places));
        units.AddGradient(weights, state, byUnits, gradient);
    }
}
