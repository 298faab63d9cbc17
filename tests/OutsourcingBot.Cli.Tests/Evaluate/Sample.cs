using System.Collections.Immutable;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Tests.Evaluate;

/// <summary>Questions and judgements with what a test does not care about filled in.</summary>
internal static class Sample
{
    /// <summary>An id whose question "q" belongs to the open part.</summary>
    public static string OpenId { get; } = Id(heldOut: false);

    /// <summary>An id whose question "q" belongs to the set-aside part.</summary>
    public static string HeldOutId { get; } = Id(heldOut: true);

    public static LabelledQuestion Question(string kind = "in", bool heldOut = false, string expect = "outcome=answered") => new(
        heldOut ? HeldOutId : OpenId,
        kind,
        "terse",
        [],
        "q",
        new ConditionParser((code, _) => Assert.Fail(code)).Parse(expect));

    public static Judgement Judged(
        Mark mark,
        string kind = "in",
        double confidence = 1,
        bool heldOut = false,
        TurnResult outcome = TurnResult.Answered,
        string? entry = null) =>
        new(Question(kind, heldOut), "q", new AnswerTrace { Outcome = outcome, Confidence = confidence, Entry = entry }, mark, TimeSpan.Zero);

    public static TurnOutcome Turn(AnswerTrace trace, params Citation[] citations) =>
        new(ConversationState.New, [new Reply("text", [], [.. citations])], trace);

    public static ImmutableArray<Judgement> Many(params (int Count, Mark Mark, double Confidence)[] groups) =>
        [.. groups.SelectMany(group => Enumerable.Repeat(Judged(group.Mark, confidence: group.Confidence), group.Count))];

    private static string Id(bool heldOut) =>
        Enumerable.Range(0, 100).Select(i => $"id-{i}").First(id => SetAside.Holds(id, "q") == heldOut);
}
