using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;
using OutsourcingBot.Hosting.Invokes;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Takes a card's button as what it says: the replies go to the conversation, where everybody sees them, and the
/// buttons give way to what was chosen.
/// </summary>
internal sealed class CardActionInvoke(ConnectorTurns turns, IBotKnowledge bot) : IInvokeHandler
{
    public string Name => InvokeNames.AdaptiveCardAction;

    public async Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken)
    {
        if (InvokeReader.Said(invoke) is not { } message)
            return InvokeAnswer.NotImplemented;
        await turns.TakeAsync(Delivery.From(message), cancellationToken);
        return InvokeWriter.Used(message.Text!, bot.Teams);
    }
}
