using System.Collections.Immutable;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Turns;

/// <summary>An activity on its way to the bot.</summary>
/// <param name="Activity">The activity, with its <c>channelId</c> and <c>conversation.id</c>.</param>
/// <param name="Id">What the sender would repeat if it delivered the same again; null where it would repeat nothing.</param>
/// <param name="KeepTranscript">Whether this host is itself the channel: then the conversation's transcript is kept
/// and activities get their identifiers and times here.</param>
public sealed record Delivery(Activity Activity, string? Id, bool KeepTranscript = false)
{
    /// <summary>Whether the replies are to be sent, and so to be kept in the outbox until they are.</summary>
    public bool ToBeSent { get; init; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationKey Key => new(Activity.ChannelId ?? "", Activity.Conversation?.Id ?? "");

    /// <summary>Delivers what a channel sent, which repeats an activity under the activity's own identifier. Replies are
    /// to be sent unless the channel expects them in the answer to its request.</summary>
    public static Delivery From(Activity activity) => new(activity, activity.Id is { Length: > 0 } id ? id : null)
    {
        ToBeSent = activity.DeliveryMode != DeliveryModes.ExpectReplies,
    };
}

/// <summary>What a delivery came to.</summary>
/// <param name="Taken">The activity, as it stands in the transcript where one is kept.</param>
/// <param name="Replies">The replies, in order.</param>
/// <param name="Repeated">Whether all this was already done for an earlier delivery of the same activity.</param>
public sealed record Delivered(Activity Taken, ImmutableArray<Activity> Replies, bool Repeated);
