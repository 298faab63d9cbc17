using OutsourcingBot.Channels;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Sending;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Takes turns whose replies go to the channel's Connector: those of one conversation one after the other, so that
/// nobody is answered out of turn, and with a sign of life where a turn takes long.
/// </summary>
internal sealed class ConnectorTurns(
    ConversationTurns turns, TurnOrder order, IOutbox outbox, ConnectorClient connector, TimeProvider time)
{
    /// <summary>From here on a person wonders whether anybody is there.</summary>
    private static readonly TimeSpan PatienceOfPeople = TimeSpan.FromMilliseconds(500);

    public async Task TakeAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var turn = await order.EnterAsync(delivery.Key, cancellationToken);
        await using (TypingWhere(delivery.Activity))
            await turns.TakeAsync(delivery, cancellationToken);
        await SendAsync(delivery.Key);
    }

    /// <summary>Sends what the end of a process has left in a conversation.</summary>
    /// <returns>How many replies that were.</returns>
    public async Task<int> SendLeftAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        using var turn = await order.EnterAsync(key, cancellationToken);
        return await SendAsync(key);
    }

    /// <summary>The turn is saved: its replies are sent even where the channel has stopped waiting.</summary>
    private Task<int> SendAsync(ConversationKey key) =>
        outbox.SendAllAsync(key, reply => connector.SendAsync(reply, CancellationToken.None), time);

    private TypingIndicator? TypingWhere(Activity activity) => ActivityReader.Read(activity) is null
        ? null
        : new(time, PatienceOfPeople, () => connector.SendAsync(ActivityWriter.Typing(activity), CancellationToken.None));
}
