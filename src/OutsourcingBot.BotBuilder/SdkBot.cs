using Microsoft.Bot.Builder;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;
using OutsourcingBot.Hosting.Invokes;
using OutsourcingBot.Hosting.Sending;
using OutsourcingBot.Hosting.Turns;
using SdkActivity = Microsoft.Bot.Schema.Activity;

namespace OutsourcingBot.BotBuilder;

/// <summary>The bot as the SDK calls it: everything is decided where the web service decides it, too.</summary>
internal sealed class SdkBot(
    ConversationTurns turns, TurnOrder order, IOutbox outbox, InvokeDispatcher invokes, IBotKnowledge bot, TimeProvider time) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = SdkActivities.Read(turnContext.Activity);
        if (activity.Type == ActivityTypes.Invoke)
            await AnswerAsync(turnContext, activity, cancellationToken);
        else
            await ReplyAsync(turnContext, activity, cancellationToken);
    }

    /// <summary>The SDK takes the answer to its request from an activity of its own type.</summary>
    private async Task AnswerAsync(ITurnContext turnContext, Activity invoke, CancellationToken cancellationToken)
    {
        var answer = await SaidByCardAsync(turnContext, invoke, cancellationToken) ?? await invokes.AnswerAsync(invoke, cancellationToken);
        var response = new InvokeResponse { Status = answer.Status, Body = SdkActivities.Write(answer.Body) };
        await turnContext.SendActivityAsync(new SdkActivity { Type = "invokeResponse", Value = response }, cancellationToken);
    }

    /// <summary>A card's button that stands for a message: the replies go to the conversation, and the card gives way.</summary>
    private async Task<InvokeAnswer?> SaidByCardAsync(ITurnContext turnContext, Activity invoke, CancellationToken cancellationToken)
    {
        if (invoke.Name != InvokeNames.AdaptiveCardAction || InvokeReader.Said(invoke) is not { } message)
            return null;
        await ReplyAsync(turnContext, message, cancellationToken);
        return InvokeWriter.Used(message.Text!, bot.Teams);
    }

    private async Task ReplyAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var delivery = Delivery.From(activity);
        using var turn = await order.EnterAsync(delivery.Key, cancellationToken);
        var delivered = await turns.TakeAsync(delivery, cancellationToken);
        if (delivery.ToBeSent)
            await outbox.SendAllAsync(delivery.Key, reply => SendAsync(turnContext, reply), time);
        else if (delivered.Replies.Length > 0)
            await turnContext.SendActivitiesAsync([.. delivered.Replies.Select(SdkActivities.Write)], CancellationToken.None);
    }

    private static async Task<string?> SendAsync(ITurnContext turnContext, Activity reply) =>
        (await turnContext.SendActivityAsync(SdkActivities.Write(reply), CancellationToken.None))?.Id;
}
