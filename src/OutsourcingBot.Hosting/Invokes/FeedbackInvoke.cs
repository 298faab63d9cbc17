using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Gaps;

namespace OutsourcingBot.Hosting.Invokes;

/// <summary>
/// Takes thumbs. One that points down makes the conversation's last question a gap: Teams does not say under which
/// answer it stands in words that outlive the answer.
/// </summary>
public sealed class FeedbackInvoke(IConversationStore conversations, IGaps gaps, TimeProvider time) : IInvokeHandler
{
    /// <inheritdoc/>
    public string Name => InvokeNames.MessageSubmitAction;

    /// <inheritdoc/>
    public async Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken)
    {
        if (InvokeReader.IsLike(invoke) is not { } isLike)
            return InvokeAnswer.NotImplemented;
        var key = new ConversationKey(invoke.ChannelId ?? "", invoke.Conversation?.Id ?? "");
        if (!isLike && (await conversations.LoadAsync(key, null, cancellationToken)).State.Asked is { } question)
            await gaps.AddAsync(new(GapKind.Unhelpful, question, time.GetUtcNow()), cancellationToken);
        return InvokeWriter.Nothing;
    }
}
