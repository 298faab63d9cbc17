using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>What the set-aside part must reach.</summary>
/// <param name="Least">The least shares right, by kind.</param>
/// <param name="MostConfidentWrong">The largest share of confident replies that may be wrong; null for any.</param>
/// <param name="MostTypoLoss">How much smaller the share right may be with a slip of typing; null for any.</param>
internal sealed record Thresholds(ImmutableArray<LeastShare> Least, double? MostConfidentWrong, double? MostTypoLoss)
{
    public bool AreSet => !Least.IsEmpty || MostConfidentWrong is not null || MostTypoLoss is not null;

    /// <summary>What is missed, one sentence each; empty where all is reached.</summary>
    /// <param name="figures">The figures of the set-aside part.</param>
    /// <param name="withTypos">The same with slips of typing; null where they were not asked for.</param>
    public ImmutableArray<string> Missed(PartFigures figures, PartFigures? withTypos)
    {
        var missed = Least.Select(least => Missed(least, figures)).ToList();
        if (MostConfidentWrong is { } most && figures.Calibration.ConfidentWrongShare > most)
        {
            missed.Add(Invariant($"confident wrong replies: {figures.Calibration.ConfidentWrongShare:0.0000}, at most {most} is allowed"));
        }

        if (MostTypoLoss is { } loss && (withTypos is null || figures.Overall.Share - withTypos.Overall.Share > loss))
        {
            missed.Add(withTypos is null
                ? "slips of typing were not measured"
                : Invariant($"loss by slips of typing: {figures.Overall.Share - withTypos.Overall.Share:0.0000}, at most {loss} is allowed"));
        }

        return [.. missed.OfType<string>()];
    }

    /// <summary>A kind that was not asked reaches nothing: a set that lost its questions must not pass.</summary>
    private static string? Missed(LeastShare least, PartFigures figures)
    {
        var share = figures.Kinds.FirstOrDefault(score => score.Kind == least.Kind)?.Share ?? 0;
        return share >= least.Share ? null : Invariant($"{least.Kind}: {share:0.0000} right, at least {least.Share} is wanted");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
