namespace OutsourcingBot.Hosting.Conversations;

/// <summary>Which conversation is meant: an identifier of a conversation is unique only within its channel.</summary>
/// <param name="Channel">The activities' <c>channelId</c>.</param>
/// <param name="Id">The activities' <c>conversation.id</c>.</param>
public sealed record ConversationKey(string Channel, string Id);
