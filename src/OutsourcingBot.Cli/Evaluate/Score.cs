using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>How many questions of one kind were right, wrong and declined.</summary>
internal sealed record Score(string Kind, int Right, int Wrong, int Declined)
{
    public int Total => Right + Wrong + Declined;

    /// <summary>The share that was right; 0 where nothing was asked.</summary>
    public double Share => Total == 0 ? 0 : (double)Right / Total;

    /// <summary>The kinds that were asked, in their order.</summary>
    public static ImmutableArray<Score> ByKind(IReadOnlyCollection<Judgement> judgements) =>
        [.. QuestionKinds.All
            .Select(kind => Of(kind, judgements.Where(judgement => judgement.Question.Kind == kind)))
            .Where(score => score.Total > 0)];

    /// <summary>All kinds together.</summary>
    public static Score Overall(IEnumerable<Judgement> judgements) => Of("all", judgements);

    private static Score Of(string kind, IEnumerable<Judgement> judgements)
    {
        var counts = judgements.CountBy(judgement => judgement.Mark).ToDictionary();
        return new Score(
            kind,
            counts.GetValueOrDefault(Mark.Right),
            counts.GetValueOrDefault(Mark.Wrong),
            counts.GetValueOrDefault(Mark.Declined));
    }
}
