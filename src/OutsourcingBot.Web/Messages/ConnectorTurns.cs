using OutsourcingBot.Channels;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Takes turns whose replies go to the channel's Connector: those of one conversation one after the other, so that
/// nobody is answered out of turn, and with a sign of life where a turn takes long.
/// </summary>
internal sealed class ConnectorTurns(ConversationTurns turns, TurnOrder order, ConnectorClient connector, TimeProvider time)
{
    /// <summary>From here on a person wonders whether anybody is there.</summary>
    private static readonly TimeSpan PatienceOfPeople = TimeSpan.FromMilliseconds(500);

    public async Task TakeAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var turn = await order.EnterAsync(delivery.Key, cancellationToken);
        Delivered delivered;
        await using (TypingWhere(delivery.Activity))
            delivered = await turns.TakeAsync(delivery, cancellationToken);
        // The turn is saved: its replies are sent even where the channel has stopped waiting.
        if (!delivered.Repeated)
            await connector.SendAsync(delivered.Replies, CancellationToken.None);
    }

    private TypingIndicator? TypingWhere(Activity activity) => ActivityReader.Read(activity) is null
        ? null
        : new(time, PatienceOfPeople, () => connector.SendAsync([ActivityWriter.Typing(activity)], CancellationToken.None));
}
