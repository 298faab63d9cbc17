using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>The figures of the open or of the set-aside part.</summary>
/// <param name="Part">Its name.</param>
internal sealed record PartFigures(string Part, ImmutableArray<Score> Kinds, Score Overall, Calibration Calibration)
{
    public static PartFigures Of(string part, IReadOnlyCollection<Judgement> judgements) =>
        new(part, Score.ByKind(judgements), Score.Overall(judgements), Calibration.Of(judgements));
}

/// <summary>One run over a question set: the figures of each part, and how long turns took.</summary>
internal sealed record RunFigures(ImmutableArray<PartFigures> Parts, Latency Microseconds)
{
    public static RunFigures Of(IReadOnlyCollection<Judgement> judgements) => new(
        [.. judgements
            .GroupBy(judgement => judgement.Question.IsHeldOut)
            .OrderBy(group => group.Key)
            .Select(group => PartFigures.Of(group.Key ? QuestionParts.HeldOut : QuestionParts.Open, [.. group]))],
        Latency.Of(judgements.Select(judgement => judgement.Elapsed)));

    [JsonIgnore]
    public PartFigures? HeldOut => Parts.FirstOrDefault(part => part.Part == QuestionParts.HeldOut);
}

/// <summary>An open question that was not answered as it should have been.</summary>
internal sealed record Failure(
    string Id,
    string Kind,
    ImmutableArray<string> Earlier,
    string Question,
    string Expected,
    string Got,
    double Confidence)
{
    /// <summary>The failures of the open part, in the set's order.</summary>
    public static ImmutableArray<Failure> Open(IEnumerable<Judgement> judgements) =>
        [.. judgements.Where(judgement => !judgement.IsRight && !judgement.Question.IsHeldOut).Select(Of)];

    private static Failure Of(Judgement judgement) => new(
        judgement.Question.Id,
        judgement.Question.Kind,
        judgement.Question.Earlier,
        judgement.Said,
        string.Join(';', judgement.Question.Expected),
        Confusion.Came(judgement.Trace),
        judgement.Trace.Confidence);
}

/// <summary>Everything that an evaluation comes to.</summary>
/// <param name="Set">The file of the question set.</param>
/// <param name="AsWritten">The questions as they are written.</param>
/// <param name="WithTypos">The same questions with one slip of typing each; null where not asked for.</param>
internal sealed record Figures(
    string Set,
    RunFigures AsWritten,
    RunFigures? WithTypos,
    ImmutableArray<Confusion> Confusions,
    ImmutableArray<Failure> Failures);
