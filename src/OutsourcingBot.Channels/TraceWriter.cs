using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels;

/// <summary>Writes what the Emulator shows to developers beside the replies.</summary>
internal static class TraceWriter
{
    /// <param name="envelope">Whom they go to.</param>
    /// <param name="trace">Why the bot replied as it did.</param>
    /// <param name="error">What went wrong in the turn; null where nothing did.</param>
    public static IEnumerable<Activity> Write(Activity envelope, AnswerTrace trace, string? error) => error is null
        ? [Trace(envelope, trace)]
        : [ErrorTrace(envelope, error), Trace(envelope, trace)];

    /// <summary>The name, label and type under which the Emulator shows errors of every bot.</summary>
    private static Activity ErrorTrace(Activity envelope, string error) => envelope with
    {
        Type = ActivityTypes.Trace,
        Name = "OnTurnError Trace",
        Label = "TurnError",
        ValueType = "https://www.botframework.com/schemas/error",
        Value = JsonSerializer.SerializeToElement(error, ActivityJson.Default.String),
    };

    private static Activity Trace(Activity envelope, AnswerTrace trace) => envelope with
    {
        Type = ActivityTypes.Trace,
        Name = "Answer",
        Label = "Why the bot replied as it did",
        ValueType = AnswerTrace.ValueType,
        Value = JsonSerializer.SerializeToElement(trace, TurnJson.Default.AnswerTrace),
    };
}
