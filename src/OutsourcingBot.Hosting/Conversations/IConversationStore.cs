using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Hosting.Conversations;

/// <summary>
/// Keeps conversations with optimistic concurrency: nobody waits for a conversation, and the second of two who
/// loaded the same version learns that it has to take its turn again.
/// </summary>
public interface IConversationStore
{
    /// <summary>Loads a conversation, and with it one turn by its id.</summary>
    /// <param name="key">Which conversation.</param>
    /// <param name="turnId">The <see cref="HandledTurn.Id"/> to look for; null for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<StoredConversation> LoadAsync(ConversationKey key, string? turnId, CancellationToken cancellationToken);

    /// <summary>Saves all that a turn changes, durably and in one piece.</summary>
    /// <param name="key">Which conversation.</param>
    /// <param name="expectedVersion">The version that was loaded.</param>
    /// <param name="save">What the turn changes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False where somebody else saved since; then nothing was changed.</returns>
    Task<bool> SaveAsync(ConversationKey key, long expectedVersion, ConversationSave save, CancellationToken cancellationToken);

    /// <summary>Reads on in a transcript.</summary>
    /// <param name="key">Which conversation.</param>
    /// <param name="after">How many activities to pass over.</param>
    /// <param name="count">The most activities to return.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The activities in the order in which they were saved, without gaps.</returns>
    Task<IReadOnlyList<Activity>> ReadTranscriptAsync(
        ConversationKey key, long after, int count, CancellationToken cancellationToken);

    /// <summary>Forgets all that is kept of conversations with which nobody has gone on.</summary>
    /// <param name="channels">The channels whose conversations are meant.</param>
    /// <param name="savedBefore">Those last saved before this moment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetAsync(ChannelSelection channels, DateTimeOffset savedBefore, CancellationToken cancellationToken);
}
