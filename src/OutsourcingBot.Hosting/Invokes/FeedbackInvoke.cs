using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;
using OutsourcingBot.Hosting.Gaps;

namespace OutsourcingBot.Hosting.Invokes;

/// <summary>Takes the thumbs that Teams shows under answers.</summary>
public sealed class FeedbackInvoke(Ratings ratings) : IInvokeHandler
{
    /// <inheritdoc/>
    public string Name => InvokeNames.MessageSubmitAction;

    /// <inheritdoc/>
    public async Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken)
    {
        if (InvokeReader.IsLike(invoke) is not { } isLike)
            return InvokeAnswer.NotImplemented;
        await ratings.RateAsync(new(invoke.ChannelId ?? "", invoke.Conversation?.Id ?? ""), isLike, invoke.ReplyToId, cancellationToken);
        return InvokeWriter.Nothing;
    }
}
