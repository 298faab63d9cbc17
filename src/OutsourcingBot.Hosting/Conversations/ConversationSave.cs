using System.Collections.Immutable;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Hosting.Conversations;

/// <summary>Everything one turn changes, to be saved all together or not at all.</summary>
/// <param name="State">What the bot remembers from now on.</param>
/// <param name="Handled">The turn itself; null where its sender gave it no id.</param>
/// <param name="Transcript">What the turn adds to the transcript; empty where none is kept.</param>
/// <param name="At">The time of the turn: turns to be forgotten by then are forgotten.</param>
public sealed record ConversationSave(
    ConversationState State,
    HandledTurn? Handled,
    ImmutableArray<Activity> Transcript,
    DateTimeOffset At)
{
    /// <summary>Replies that are to be sent and kept until they are; empty where others take them to the person.</summary>
    public ImmutableArray<Activity> ToSend { get; init; } = [];

    /// <summary>The question that the turn answered, which feedback on its replies will be about; null where it answered none.</summary>
    public string? Asked { get; init; }

    /// <summary>Whether the conversation is over, so that nothing that was said in it is kept for later.</summary>
    public bool Ends { get; init; }

    /// <summary>A question that the bot could not answer, for its authors; null where there is none.</summary>
    public string? Declined { get; init; }
}
