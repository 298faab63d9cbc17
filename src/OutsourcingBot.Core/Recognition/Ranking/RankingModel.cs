using System.Collections.Frozen;
using System.Collections.Immutable;
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
/// <param name="subjects">For words of questions a weight for each answer.</param>
/// <param name="forms">For each <see cref="AnswerType"/> what the words of questions for it are about.</param>
/// <param name="columns">For each answer its place among those whose weights were learned; −1 where it is none of them.</param>
/// <param name="learned">How many answers have weights of their own.</param>
/// <param name="confidence">What the probabilities mean: the chance that the first choice is right.</param>
internal sealed class RankingModel(double[] weights, FrozenDictionary<string, WeightRow> words, FrozenDictionary<string, WeightRow> subjects, float[][] forms, int[] columns, int learned, LogisticRegression confidence)
{
    public RankedAnswers Rank(Choices choices)
    {
        var byType = Array.ConvertAll(forms, form => (double)WordVector.Dot(form, choices.Form));
        AddWords(QuestionWords.Of(choices.Question), words, byType);
        var byAnswer = new double[learned];
        AddWords(QuestionWords.Whole(choices.Question), subjects, byAnswer);
        var candidates = choices.Candidates;
        var scores = new double[candidates.Count + 2];
        for (var i = 0; i < candidates.Count; i++)
        {
            scores[i] = candidates[i].Features.Dot(weights) + byType[candidates[i].Type] + (columns[candidates[i].Answerable.Place] is >= 0 and var column ? byAnswer[column] : 0);
        }

        scores[^2] = choices.Decline.Dot(weights) + byType[AnswerType.Decline];
        scores[^1] = choices.SmallTalk.Dot(weights) + byType[AnswerType.SmallTalk];
        var highest = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            sum += scores[i] = Math.Exp(scores[i] - highest);
        }

        var ranked = candidates.Select((candidate, i) => (candidate, probability: scores[i] / sum)).GroupBy(pair => pair.candidate.Answerable.Place)
            .Select(group => new RankedAnswer(group.MaxBy(pair => pair.probability).candidate, group.Sum(pair => pair.probability)))
            .OrderByDescending(answer => answer.Probability);
        return new RankedAnswers([.. ranked], scores[^2] / sum, scores[^1] / sum, confidence);
    }

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
/// <param name="Calibration">What the probabilities mean.</param>
internal sealed record RankedAnswers(ImmutableArray<RankedAnswer> Answers, double Decline, double SmallTalk, LogisticRegression Calibration)
{
    /// <summary>How many numbers the confidence depends on.</summary>
    public const int ConfidenceInputs = 3;

    private const double Least = 1e-6;

    /// <summary>The probability that the first answer is right; 0 where there is none.</summary>
    public double Confidence => Answers.IsEmpty ? 0 : Calibration.Probability(Inputs);

    /// <summary>What the confidence depends on.</summary>
    public double[] Inputs =>
        Answers.IsEmpty ? new double[ConfidenceInputs]
        : [Logit(Decline), Logit(Answers[0].Probability), Logit(Answers[0].Probability / (1 - Decline - SmallTalk + Least))];

    private static double Logit(double probability) =>
        Math.Log(Math.Clamp(probability, Least, 1 - Least) / (1 - Math.Clamp(probability, Least, 1 - Least)));
}
