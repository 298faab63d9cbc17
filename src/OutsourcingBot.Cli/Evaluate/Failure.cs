using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

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
