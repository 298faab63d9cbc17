using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// Chooses among all possible answers and declining, as a conditional logit model does (D. McFadden, "Conditional logit
/// analysis of qualitative choice behavior", 1974): the probability of each choice is proportional to e to the power of
/// its weighted features.
/// </summary>
/// <param name="weights">A weight for each <see cref="RankingFeature"/>.</param>
/// <param name="words">For words of questions a weight for each <see cref="AnswerType"/>.</param>
/// <param name="forms">For each <see cref="AnswerType"/> that was learned what the words of questions for it are about.</param>
/// <param name="units">What the words of a question together say of answers and of <see cref="AnswerType"/>s.</param>
/// <param name="namesakes">Concepts that were never learned, with the learned ones that they are taken for.</param>
/// <param name="columns">For each answer its place among what the units speak of; −1 where it was not learned.</param>
/// <param name="kin">For each <see cref="AnswerType"/> the places of the learned answers of it, for those that were not.</param>
/// <param name="typeColumns">The same for each <see cref="AnswerType"/>.</param>
/// <param name="confidence">What the probabilities mean: the chance that the first choice is right.</param>
internal sealed class RankingModel(double[] weights, FrozenDictionary<string, WeightRow> words, ImmutableArray<(int Type, float[] Form)> forms, QuestionUnits units, Dictionary<string, string> namesakes, int[] columns, int[][] kin, int[] typeColumns, LogisticRegression confidence)
{
    /// <summary>The weights, for choices to be laid out with.</summary>
    public double[] Weights => weights;

    public RankedAnswers Rank(Choices choices)
    {
        var byType = new double[AnswerType.Count];
        foreach (var (type, form) in forms)
        {
            byType[type] = WordVector.Dot(form, choices.Form);
        }

        AddWords(QuestionWords.Of(choices.Question), words, byType);
        var candidates = choices.Candidates;
        var scores = new double[candidates.Count + 3];
        var byUnits = units.ScoresOf(QuestionWords.Whole(choices.Question, choices.Topic, namesakes), choices.Form);
        for (var type = 0; type < byType.Length; type++)
        {
            byType[type] += typeColumns[type] is >= 0 and var column ? byUnits[column] : 0;
        }

        double?[]? byKin = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            var (type, bond) = (candidates[i].Type, candidates[i].BondType);
            var byAnswer = columns[candidates[i].Answerable.Place] is >= 0 and var column ? byUnits[column] : (byKin ??= new double?[AnswerType.Count])[type] ??= MeanOf(kin[type], byUnits);
            scores[i] = candidates[i].Features.Dot(weights) + byType[type] + (bond >= 0 ? byType[bond] : 0) + byAnswer;
        }

        scores[^3] = choices.Decline.Dot(weights) + byType[AnswerType.Decline];
        scores[^2] = choices.SmallTalk.Dot(weights) + byType[AnswerType.SmallTalk];
        scores[^1] = choices.Work.Dot(weights) + byType[AnswerType.Work];
        ToProbabilities(scores);
        return new RankedAnswers(Ordered(candidates, scores), scores[^3], scores[^2], scores[^1], confidence);
    }

    /// <summary>What units say of an answer that was never learned, such as one of another document: what they say of its like.</summary>
    private static double MeanOf(int[] kin, float[] byUnits)
    {
        var sum = 0.0;
        foreach (var column in kin)
        {
            sum += byUnits[column];
        }

        return kin.Length == 0 ? 0 : sum / kin.Length;
    }

    private static void ToProbabilities(double[] scores)
    {
        var highest = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            sum += scores[i] = Math.Exp(scores[i] - highest);
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }

    /// <summary>Each answer once, with the likeliest way to take it, the likeliest first.</summary>
    private static ImmutableArray<RankedAnswer> Ordered(List<RankedCandidate> candidates, double[] probabilities)
    {
        var answers = new List<RankedAnswer>(candidates.Count);
        var likeliest = new List<double>(candidates.Count);
        var places = new Dictionary<int, int>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, Saying(candidates[i]), out var isKnown);
            if (isKnown)
            {
                var way = probabilities[i] > likeliest[place] ? candidates[i] : answers[place].Candidate;
                likeliest[place] = Math.Max(likeliest[place], probabilities[i]);
                answers[place] = new RankedAnswer(way, answers[place].Probability + probabilities[i]);
            }
            else
            {
                place = answers.Count;
                likeliest.Add(probabilities[i]);
                answers.Add(new RankedAnswer(candidates[i], probabilities[i]));
            }
        }

        answers.Sort((one, other) => other.Probability.CompareTo(one.Probability));
        return [.. answers];
    }

    /// <summary>What would be said: of several concepts that a question names, the same is said of each, whichever is the candidate, unless it asks which of them is meant.</summary>
    private static int Saying(RankedCandidate candidate) =>
        candidate.Question.Concepts.Length > 1 && !candidate.Question.AsksWhichOfSeveral && candidate.Answerable.Kind is AnswerKind.Definition or AnswerKind.Expansion
        && candidate.Question.Concepts.Any(candidate.Answerable.Concepts.Contains)
            ? -1 - candidate.Type
            : candidate.Answerable.Place;

    private static void AddWords(List<string> found, FrozenDictionary<string, WeightRow> known, double[] sums)
    {
        foreach (var word in found)
        {
            if (known.TryGetValue(word, out var row))
            {
                row.AddTo(sums);
            }
        }
    }
}

/// <summary>A choice with its probability.</summary>
internal readonly record struct RankedAnswer(RankedCandidate Candidate, double Probability);

/// <summary>All choices.</summary>
/// <param name="Answers">The answers, the likeliest first.</param>
/// <param name="Decline">The probability that nothing of the knowledge answers.</param>
/// <param name="SmallTalk">The probability that nothing is asked.</param>
/// <param name="Work">The probability that it asks where work belongs.</param>
/// <param name="Calibration">What the probabilities mean.</param>
internal sealed record RankedAnswers(ImmutableArray<RankedAnswer> Answers, double Decline, double SmallTalk, double Work, LogisticRegression Calibration)
{
    /// <summary>How many numbers the confidence depends on.</summary>
    public const int ConfidenceInputs = 3;

    private const double Least = 1e-6;

    /// <summary>The probability that the first answer is right; 0 where there is none.</summary>
    public double Confidence => Answers.IsEmpty ? 0 : Calibration.Probability(Inputs);

    /// <summary>What the confidence depends on.</summary>
    public double[] Inputs =>
        Answers.IsEmpty ? new double[ConfidenceInputs]
        : [Logit(Decline), Logit(Answers[0].Probability), Logit(Answers[0].Probability / (1 - Decline - SmallTalk - Work + Least))];

    private static double Logit(double probability) =>
        Math.Log(Math.Clamp(probability, Least, 1 - Least) / (1 - Math.Clamp(probability, Least, 1 - Least)));
}
