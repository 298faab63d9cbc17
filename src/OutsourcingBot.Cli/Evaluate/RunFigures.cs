using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Cli.Evaluate;

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
