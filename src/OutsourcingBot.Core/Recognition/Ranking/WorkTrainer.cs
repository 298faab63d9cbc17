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
        WordRegression.Fit(WorkDescription.TellingNames, [.. works.Select(work => new WordOutcome(work.Described.Telling, work.Described.All, work.IsTold, work.IsTold ? 1 : WeightOfUntold))], FewestUses),
        WordRegression.Fit(WorkDescription.PullNames, [.. works.Where(work => work.IsTold).SelectMany(Sides)], FewestUses));

    /// <summary>What may be of either side is half of each.</summary>
    private static WordOutcome[] Sides(LabelledWork work) => work.IsHigh is { } isHigh
        ? [new(work.Described.Pulls, work.Described.Words, isHigh)]
        : [new(work.Described.Pulls, work.Described.Words, IsRight: true, 0.5), new(work.Described.Pulls, work.Described.Words, IsRight: false, 0.5)];
}
