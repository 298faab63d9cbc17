using System.Collections.Immutable;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Hosting.Conversations;

/// <summary>What one delivery came to, kept so that the same delivery again comes to the same.</summary>
/// <param name="Id">What the sender would repeat; unique within the conversation.</param>
/// <param name="Taken">The activity as it stands in the transcript; null where no transcript is kept.</param>
/// <param name="Replies">The replies, as they were to be sent.</param>
/// <param name="KeepUntil">When the store may forget it; null for as long as the conversation.</param>
public sealed record HandledTurn(string Id, Activity? Taken, ImmutableArray<Activity> Replies, DateTimeOffset? KeepUntil);
