using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>The figures of the open or of the set-aside part.</summary>
/// <param name="Part">Its name.</param>
internal sealed record PartFigures(string Part, ImmutableArray<Score> Kinds, Score Overall, Calibration Calibration)
{
    public static PartFigures Of(string part, IReadOnlyCollection<Judgement> judgements) =>
        new(part, Score.ByKind(judgements), Score.Overall(judgements), Calibration.Of(judgements));
}
