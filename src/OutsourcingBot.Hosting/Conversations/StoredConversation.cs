using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Hosting.Conversations;

/// <summary>A conversation as it was when it was loaded.</summary>
/// <param name="State">What the bot remembers.</param>
/// <param name="Version">How often it was saved; 0 where the store does not know the conversation.</param>
/// <param name="Length">How many activities its transcript holds.</param>
/// <param name="Earlier">The turn that was asked for by its id, where it was already taken.</param>
public sealed record StoredConversation(ConversationState State, long Version, long Length, HandledTurn? Earlier)
{
    /// <summary>What a store returns for a conversation it does not know.</summary>
    public static StoredConversation Unknown { get; } = new(ConversationState.New, 0, 0, null);
}
