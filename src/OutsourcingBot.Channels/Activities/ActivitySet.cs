namespace OutsourcingBot.Channels.Activities;

/// <summary>Several activities in one JSON object: the answer to <c>expectReplies</c>, and what Direct Line clients get.</summary>
/// <param name="Activities">The activities, in order.</param>
/// <param name="Watermark">Direct Line: what to ask with for everything after these.</param>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark = null);
