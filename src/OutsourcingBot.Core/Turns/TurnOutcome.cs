using System.Collections.Immutable;

namespace OutsourcingBot.Core.Turns;

/// <summary>Everything one turn comes to.</summary>
/// <param name="State">The conversation as the next turn finds it.</param>
/// <param name="Replies">What to send, in order; empty where nothing is to be said.</param>
/// <param name="Trace">Why this was the reply.</param>
public sealed record TurnOutcome(ConversationState State, ImmutableArray<Reply> Replies, AnswerTrace Trace);
