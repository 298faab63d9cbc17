using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Hosting.Sending;

/// <summary>A reply that was saved with its turn and is still to be sent.</summary>
/// <param name="Number">Under which the outbox finds it.</param>
/// <param name="Activity">What is to be sent.</param>
/// <param name="Question">The question that it answers, which feedback on it will be about; null where it answers none.</param>
public sealed record Unsent(long Number, Activity Activity, string? Question);
