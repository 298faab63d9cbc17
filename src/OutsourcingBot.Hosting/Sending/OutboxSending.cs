using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Sending;

/// <summary>Empties the outbox of a conversation.</summary>
public static class OutboxSending
{
    /// <summary>
    /// Sends what there is to send, in order, each taken out before the next is sent: an end in between loses nothing,
    /// and only what was being sent at that moment comes again. The caller lets nobody else deal with the conversation.
    /// </summary>
    /// <param name="outbox">Where the replies are.</param>
    /// <param name="key">Which conversation.</param>
    /// <param name="send">Sends one and returns what the channel calls it.</param>
    /// <param name="time">Tells when it was sent.</param>
    public static async Task<int> SendAllAsync(this IOutbox outbox, ConversationKey key, Func<Activity, Task<string?>> send, TimeProvider time)
    {
        var replies = await outbox.UnsentAsync(key, CancellationToken.None);
        foreach (var reply in replies)
            await outbox.SentAsync(key, reply, await send(reply.Activity), time.GetUtcNow(), CancellationToken.None);
        return replies.Count;
    }
}
