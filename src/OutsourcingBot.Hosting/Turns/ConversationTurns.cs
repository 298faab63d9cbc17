using Microsoft.Extensions.Logging;
using OutsourcingBot.Channels;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Gaps;

namespace OutsourcingBot.Hosting.Turns;

/// <summary>
/// Takes turns against the store: what a turn changes is saved in one piece before anyone hears of it, the same
/// delivery is answered once, and a turn that met another at the same time is taken again.
/// </summary>
public sealed partial class ConversationTurns(
    ITurns turns, IConversationStore store, TimeProvider time, TurnMetrics metrics, ILogger<ConversationTurns> logger)
{
    /// <summary>For how long a repeated delivery is recognised; channels give up long before.</summary>
    public static readonly TimeSpan RememberDeliveriesFor = TimeSpan.FromMinutes(30);

    private const int MaxAttempts = 100;

    /// <summary>Takes the turn of one delivery.</summary>
    /// <exception cref="ConversationConflictException">Others kept saving the same conversation.</exception>
    public async Task<Delivered> TakeAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var key = delivery.Key;
        var message = ActivityReader.Read(delivery.Activity);
        if (message is null && !delivery.KeepTranscript)
            return new(delivery.Activity, [], Repeated: false);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var stored = await store.LoadAsync(key, delivery.Id, cancellationToken);
            if (stored.Earlier is { } earlier)
                return Again(delivery, earlier);
            var (delivered, save, result) = Take(delivery, key, stored, message);
            if (await store.SaveAsync(key, stored.Version, save, cancellationToken))
                return Counted(delivered, result);
            metrics.Conflict();
        }

        throw new ConversationConflictException();
    }

    private (Delivered Delivered, ConversationSave Save, TurnResult? Result) Take(
        Delivery delivery, ConversationKey key, StoredConversation stored, UserMessage? message)
    {
        var now = time.GetUtcNow();
        var taken = delivery.KeepTranscript ? Transcript.Stamp(delivery.Activity, key, stored.Length + 1, now) : delivery.Activity;
        var (outcome, error) = message is null ? default : Handle(stored.State, message);
        var replies = outcome is null ? [] : ActivityWriter.Write(taken, outcome, delivery.KeepTranscript ? taken.ServiceUrl : null, error);
        if (delivery.KeepTranscript)
            replies = Transcript.StampAll(replies, key, stored.Length + 2, now);
        var handled = delivery.Id is null ? null : delivery.KeepTranscript
            ? new HandledTurn(delivery.Id, taken, [], KeepUntil: null)
            : new HandledTurn(delivery.Id, null, replies, now + RememberDeliveriesFor);
        var asked = Asked(outcome, message);
        var state = outcome?.State ?? stored.State;
        var save = new ConversationSave(
            asked is null ? state : state with { Asked = asked }, handled, delivery.KeepTranscript ? [taken, .. replies] : [], now)
        {
            ToSend = delivery.ToBeSent ? replies : [],
            Asked = asked,
            Ends = message is UserMessage.Left,
            Declined = outcome?.Trace.Outcome == TurnResult.Declined ? Gap.QuestionOf(message) : null,
        };
        return (new(taken, replies, Repeated: false), save, outcome?.Trace.Outcome);
    }

    private (TurnOutcome? Outcome, string? Error) Handle(ConversationState state, UserMessage message)
    {
        try
        {
            return (turns.Handle(state, message), null);
        }
#pragma warning disable CA1031 // Whatever the bug is, the person gets an answer and the conversation goes on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            // Not the exception itself: its message may hold what the person wrote.
            LogTurnFailed(e.GetType().FullName, e.StackTrace);
            return (turns.Fail(state), $"{e.GetType().FullName}: {e.Message}");
        }
    }

    /// <summary>The question that thumbs under the answer are about.</summary>
    private static string? Asked(TurnOutcome? outcome, UserMessage? message) =>
        outcome?.Trace.Outcome is TurnResult.Answered or TurnResult.Declined ? Gap.QuestionOf(message) : null;

    private Delivered Again(Delivery delivery, HandledTurn earlier)
    {
        metrics.Repeated();
        return new(earlier.Taken ?? delivery.Activity, earlier.Replies, Repeated: true);
    }

    private Delivered Counted(Delivered delivered, TurnResult? result)
    {
        if (result is { } outcome)
            metrics.Taken(outcome, delivered.Taken.ChannelId);
        return delivered;
    }

    [LoggerMessage(EventId = 2001, Level = LogLevel.Error, Message = "A turn failed with {ExceptionType} at {StackTrace}")]
    private partial void LogTurnFailed(string? exceptionType, string? stackTrace);
}
