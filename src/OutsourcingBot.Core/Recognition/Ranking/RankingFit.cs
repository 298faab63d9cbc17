using System.Collections.Immutable;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// Makes the right choices as likely as can be, with a penalty on large weights, by gradient ascent over batches that take
/// examples from everywhere.
/// </summary>
internal sealed class RankingFit
{
    private const int BatchSize = 256;
    private const int Passes = 36;
    private const int Runs = 4;
    private const float Rate = 0.05f;
    private const float Penalty = 0.0003f;
    private const float WordPenalty = 0.0005f;
    private const float UnitPenalty = 0.0001f;
    private const float FormPenalty = 0.0005f;
    private const float LastRate = 0.001f;
    private const int FewestUses = 2;

    /// <summary>The same for pairs of words, of which there are many.</summary>
    private const int FewestUsesOfPairs = 5;

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
        _types = [.. choices.SelectMany(choice => choice.Types.Concat(choice.BondTypes)).Where(type => type >= 0).Distinct().Order()];
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
        var places = choices.SelectMany(choice => wordsOf(choice).Distinct()).GroupBy(word => word).Where(group => group.Count() >= (group.Key.Contains(' ', StringComparison.Ordinal) ? FewestUsesOfPairs : FewestUses))
            .Select(group => group.Key).Order(StringComparer.Ordinal).Select((word, place) => (word, place)).ToDictionary(pair => pair.word, pair => pair.place);
        return (places, [.. choices.Select(choice => wordsOf(choice).Where(places.ContainsKey).Select(word => places[word]).ToArray())]);
    }

    /// <summary>The mean of several fits that start differently, which errs less than each: L. Hansen, P. Salamon, "Neural network ensembles", 1990.</summary>
    public RankingFile Run()
    {
        var runs = Enumerable.Range(1, Runs).Select(seed => Fit((uint)seed)).ToArray();
        float[] weights = [.. Enumerable.Range(0, _firstUnit).Select(i => runs.Average(run => run.Weights[i]))];
        return new RankingFile(
            NamedWeights.Of(RankingFeature.Names, weights.Select(weight => (double)weight)),
            [.. new double[RankedAnswers.ConfidenceInputs + 1]],
            [.. _types.Select(type => AnswerType.Names[type])],
            Rows(weights, _words, RankingFeature.Count, _types.Length),
            [.. _choices[0].Index.All.Select(answerable => answerable.Id)],
            [.. _choices[0].Index.All.Select(answerable => _types.IndexOf(AnswerType.Of(answerable)))],
            [],
            Directions(weights, _firstForm, _types.Length),
            UnitWeights.Of(runs, _subjects, _dimensions, _places + _types.Length),
            ClaimWeights.None,
            WorkWeights.None);
    }

    private (UnitLayer Units, float[] Weights) Fit(uint seed)
    {
        var units = new UnitLayer(_firstUnit, _subjects.Count, _dimensions, _places + _types.Length, seed);
        var weights = new float[_firstUnit + units.Count];
        units.Scatter(weights);
        var (gradient, adam) = (new float[weights.Length], new AdamSteps([(RankingFeature.Count, Penalty), (_firstForm - RankingFeature.Count, WordPenalty), (_firstUnit - _firstForm, FormPenalty), (units.Count, UnitPenalty)]));
        var batches = Math.Max(1, _choices.Length / BatchSize);
        for (var step = 1; step <= Passes * batches; step++)
        {
            Array.Clear(gradient);
            var count = 0;
            for (var i = step % batches; i < _choices.Length; i += batches, count++)
            {
                AddGradient(i, weights, units, gradient);
            }

            adam.Climb(weights, gradient, count, Rate * (1 - ((1 - LastRate) * step / (Passes * batches))));
        }

        return (units, weights);
    }

    private ImmutableArray<int[]> Directions(float[] weights, int first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Array.ConvertAll(weights[(first + (i * _dimensions))..(first + ((i + 1) * _dimensions))], weight => NamedWeights.Hundredths(weight)))];

    private static void Turn(float[] sums, float[] weights, int first, float[] vector)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += WordVector.Dot(weights.AsSpan(first + (i * vector.Length), vector.Length), vector);
        }
    }

    private static void Turned(float[] pulls, float[] gradient, int first, float[] vector)
    {
        for (var i = 0; i < pulls.Length; i++)
        {
            if (pulls[i] != 0)
            {
                Floats.AddScaled(gradient.AsSpan(first + (i * vector.Length), vector.Length), vector, pulls[i]);
            }
        }
    }

    private static ImmutableSortedDictionary<string, int[]> Rows(float[] weights, Dictionary<string, int> words, int first, int width) => words
        .Select(pair => (pair.Key, Row: Enumerable.Range(0, width).Select(i => (i, weight: NamedWeights.Hundredths(weights[first + (pair.Value * width) + i])))
            .Where(cell => Math.Abs(cell.weight) >= LeastKept).SelectMany(cell => new[] { cell.i, cell.weight }).ToArray()))
        .Where(pair => pair.Row.Length > 0).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Row, StringComparer.Ordinal);

    private static float[] Sums(int[] words, float[] weights, int first, int width)
    {
        var sums = new float[width];
        foreach (var word in words)
        {
            Floats.AddScaled(sums, weights.AsSpan(first + (word * width), width), 1);
        }

        return sums;
    }

    private static void Spread(float[] pulls, int[] words, float[] gradient, int first)
    {
        foreach (var word in words)
        {
            Floats.AddScaled(gradient.AsSpan(first + (word * pulls.Length), pulls.Length), pulls, 1);
        }
    }

    private static float Dot((int Place, float Value)[] features, float[] weights)
    {
        var sum = 0f;
        foreach (var (place, value) in features)
        {
            sum += weights[place] * value;
        }

        return sum;
    }

    private void AddGradient(int place, float[] weights, UnitLayer units, float[] gradient)
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
            scores[i] = Dot(vectors[i], weights) + byType[type] + byUnits[_places + type] + (i < choice.AnswerPlaces.Length ? byUnits[choice.AnswerPlaces[i]] : 0);
            if (choice.BondTypes[i] is >= 0 and var bond)
            {
                scores[i] += byType[_typePlaces[bond]] + byUnits[_places + _typePlaces[bond]];
            }
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
            var pull = choice.Weight * (float)((choice.Right[i] * scores[i] / Math.Max(right, 1e-300)) - (scores[i] / all));
            byType[_typePlaces[choice.Types[i]]] += pull;
            if (choice.BondTypes[i] is >= 0 and var bond)
            {
                byType[_typePlaces[bond]] += pull;
            }

            if (i < choice.AnswerPlaces.Length)
            {
                byUnits[choice.AnswerPlaces[i]] += pull;
            }

            foreach (var (feature, value) in vectors[i])
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
