using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Sending;

/// <summary>
/// Replies between the turn that made them and the channel that takes them. They come in with the turn's
/// <see cref="ConversationSave"/>, so that there is no moment at which a turn is saved and its replies are not.
/// </summary>
public interface IOutbox
{
    /// <summary>Conversations with replies that nobody will send unless this process does: their sender has ended.</summary>
    Task<IReadOnlyList<ConversationKey>> LeftAsync(CancellationToken cancellationToken);

    /// <summary>
    /// What this process has to send in a conversation, the oldest first, with what an ended process left. For one caller
    /// at a time in a conversation. What another process is sending is not among it.
    /// </summary>
    Task<IReadOnlyList<Unsent>> UnsentAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Takes a reply out, whatever came of sending it.</summary>
    /// <param name="key">The conversation it was for.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="activityId">What the channel calls it; null where it was not told. The last of a conversation are remembered.</param>
    /// <param name="at">When it was sent.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task SentAsync(ConversationKey key, Unsent reply, string? activityId, DateTimeOffset at, CancellationToken cancellationToken);
}
