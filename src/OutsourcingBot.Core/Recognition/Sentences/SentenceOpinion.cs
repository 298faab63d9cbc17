using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>Asks the sentence model where the ranking is not sure.</summary>
/// <param name="model">The model.</param>
/// <param name="index">Everything the knowledge can say.</param>
internal sealed class SentenceOpinion(SentenceModel model, AnswerableIndex index)
{
    /// <summary>From this probability on the ranking is sure enough.</summary>
    private const double Sure = 0.95;

    private const double Least = 1e-6;

    /// <summary>For each answer its place among those that the model was taught; −1 where it was not.</summary>
    private readonly int[] _columns = [.. index.All.Select(answerable => Find(model.Entries, answerable.Id))];

    /// <summary>What both together hold of a sentence: the weighted geometric mean of their probabilities, as independent judges err in different places.</summary>
    /// <remarks>Of answers that the model was not taught, such as those of another document, it says what the ranking says.</remarks>
    public RankedAnswers Of(RankedAnswers ranked, string text, Topic? topic)
    {
        if (ranked.Answers.IsEmpty || Math.Max(Math.Max(ranked.Answers[0].Probability, ranked.Decline), Math.Max(ranked.SmallTalk, ranked.Work)) >= Sure)
        {
            return ranked;
        }

        var said = model.ProbabilitiesOf(text, topic?.Asked, topic?.Entry);
        var known = 1 - ranked.Answers.Where(answer => ColumnOf(answer) < 0).Sum(answer => answer.Probability);
        double Both(double probability, double other) => Math.Pow(Math.Max(Least, probability), 1 - model.Share) * Math.Pow(Math.Max(Least, known * other), model.Share);
        RankedAnswer[] answers = [.. ranked.Answers.Select(answer => answer with { Probability = ColumnOf(answer) is >= 0 and var column ? Both(answer.Probability, said[column]) : answer.Probability })];
        var (decline, smallTalk, work) = (Both(ranked.Decline, said[^3]), Both(ranked.SmallTalk, said[^2]), Both(ranked.Work, said[^1]));
        var sum = answers.Sum(answer => answer.Probability) + decline + smallTalk + work;
        return new RankedAnswers(
            [.. answers.Select(answer => answer with { Probability = answer.Probability / sum }).OrderByDescending(answer => answer.Probability)],
            decline / sum, smallTalk / sum, work / sum, model.Confidence);
    }

    private static int Find(IReadOnlyList<string> entries, string id)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i] == id)
            {
                return i;
            }
        }

        return -1;
    }

    private int ColumnOf(RankedAnswer answer) => _columns[answer.Candidate.Answerable.Place];
}
