using System.Collections.Immutable;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>The words for what a turn came to, as the trace writes them.</summary>
internal static class OutcomeWords
{
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<TurnResult>().Select(Of)];

    public static string Of(TurnResult outcome) => outcome switch
    {
        TurnResult.Answered => "answered",
        TurnResult.Declined => "declined",
        TurnResult.SmallTalk => "smalltalk",
        TurnResult.Asking => "asking",
        TurnResult.Verdict => "verdict",
        TurnResult.Cancelled => "cancelled",
        _ => "error",
    };
}
