using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>Judges a sentence by the ranking and the sentence model together.</summary>
internal sealed class SentenceOpinion
{
    private const double Least = 1e-6;

    private readonly SentenceModel _model;
    private readonly AnswerableIndex _index;

    /// <summary>For each place of the index the one among what the model was taught; −1 where it was not.</summary>
    private readonly int[] _columns;

    private SentenceOpinion(SentenceModel model, AnswerableIndex index, int[] columns) => (_model, _index, _columns) = (model, index, columns);

    /// <summary>The opinion on a knowledge; null where most of what the model was taught is not in it, so that what it declines may well be known.</summary>
    /// <param name="model">The model; null where there is none.</param>
    /// <param name="knowledge">What can be said.</param>
    /// <param name="index">The same, as answers.</param>
    public static SentenceOpinion? On(SentenceModel? model, KnowledgeBase knowledge, AnswerableIndex index)
    {
        int[] columns = model is null ? [] : RankingLoader.ColumnsIn(knowledge, index, model.Entries);
        return model is null || 2 * columns.Count(column => column >= 0) < model.Entries.Count ? null : new SentenceOpinion(model, index, columns);
    }

    /// <summary>What both together hold of a sentence: the weighted geometric mean of their probabilities, as independent judges err in different places.</summary>
    /// <remarks>Of answers that the model was not taught, such as those of another document, it says what the ranking says.</remarks>
    public RankedAnswers Of(RankedAnswers ranked, string text, Topic? topic)
    {
        var said = _model.ProbabilitiesOf(text, topic?.Asked, LearnedAs(topic?.Entry));
        var known = 1 - ranked.Answers.Where(answer => ColumnOf(answer) < 0).Sum(answer => answer.Probability);
        double Both(double probability, double other) => Math.Pow(Math.Max(Least, probability), 1 - _model.Share) * Math.Pow(Math.Max(Least, known * other), _model.Share);
        RankedAnswer[] answers = [.. ranked.Answers.Select(answer => answer with { Probability = ColumnOf(answer) is >= 0 and var column ? Both(answer.Probability, said[column]) : answer.Probability })];
        var (decline, smallTalk, work) = (Both(ranked.Decline, said[^3]), Both(ranked.SmallTalk, said[^2]), Both(ranked.Work, said[^1]));
        var sum = answers.Sum(answer => answer.Probability) + decline + smallTalk + work;
        return new RankedAnswers(
            [.. answers.Select(answer => answer with { Probability = answer.Probability / sum }).OrderByDescending(answer => answer.Probability)],
            decline / sum, smallTalk / sum, work / sum, _model.Confidence);
    }

    private int ColumnOf(RankedAnswer answer) => _columns[answer.Candidate.Answerable.Place];

    /// <summary>The identifier under which the model was taught an answer; null where it was not.</summary>
    private string? LearnedAs(string? id) => id is not null && _index.Find(id) is { } answerable && _columns[answerable.Place] is >= 0 and var column ? _model.Entries[column] : null;
}
