using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>A question where work belongs.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="Described">What it may describe.</param>
/// <param name="IsTold">Whether it describes work.</param>
/// <param name="IsHigh">Whether the work is of the high side; null where it may be of either.</param>
internal sealed record LabelledWork(string Author, WorkDescription Described, bool IsTold, bool? IsHigh);

/// <summary>Learns which questions describe work, and of which side that is.</summary>
internal static class WorkTrainer
{
    private const int FewestUses = 3;

    /// <summary>Questions that describe nothing are few in question sets, and their words are seldom said twice.</summary>
    private const double WeightOfUntold = 3;

    public static WorkWeights Fit(IReadOnlyCollection<LabelledWork> works) => new(
        WordRegression.Fit(WorkWords.TellingNames, [.. works.Select(work => new WordOutcome(work.Described.Said.Telling, work.Described.Said.All, work.IsTold, work.IsTold ? 1 : WeightOfUntold))], FewestUses),
        WordRegression.Fit(WorkDescription.PullNames, [.. works.Where(work => work.IsTold).SelectMany(Sides)], FewestUses));

    /// <summary>What may be of either side is half of each.</summary>
    private static WordOutcome[] Sides(LabelledWork work)
    {
        var outcome = new WordOutcome(work.Described.Pulls, work.Described.Said.Words, IsRight: work.IsHigh ?? true);
        return work.IsHigh is not null ? [outcome] : [outcome with { Weight = 0.5 }, outcome with { IsRight = false, Weight = 0.5 }];
    }
}
