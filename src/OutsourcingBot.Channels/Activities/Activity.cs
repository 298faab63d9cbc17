using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Activities;

/// <summary>
/// The envelope in which a Bot Framework channel and a bot exchange everything. Any field may be missing and an
/// element of a list may be null, as clients differ; fields not named here travel in <see cref="Extra"/>.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type this bot does not know.</summary>
    public string? Type { get; init; }

    /// <summary>Given by the channel; the same identifier twice is the same activity delivered twice.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel took the activity, ISO 8601; kept as text, since the bot never calculates with it.</summary>
    public string? Timestamp { get; init; }

    /// <summary>One of <see cref="ChannelIds"/>, or a channel this bot gives no special treatment.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Base address of the Connector REST API that takes the replies.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who sends: the person on the way in, the bot on the way out.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Who receives: the bot on the way in, the person on the way out.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>Where it is said; a reply carries it back unchanged.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The activity this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary><c>expectReplies</c> asks for the replies in the answer to the request.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>What is said; missing where a card was submitted.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>BCP 47 tag of the person's language.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether the bot waits for an answer, see <see cref="InputHints"/>.</summary>
    public string? InputHint { get; init; }

    /// <summary>The name of an event, an invoke or a trace.</summary>
    public string? Name { get; init; }

    /// <summary>A trace's line in the Emulator's inspector.</summary>
    public string? Label { get; init; }

    /// <summary>What <see cref="Value"/> is, as a URI.</summary>
    public string? ValueType { get; init; }

    /// <summary>A submitted card's inputs, an event's arguments or a trace's object.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Who came into the conversation, possibly the bot itself.</summary>
    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    /// <summary>Buttons that disappear once one of them is pressed.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    /// <summary>Mentions, client capabilities and other annotations.</summary>
    public IReadOnlyList<Entity?>? Entities { get; init; }

    /// <summary>What only this channel understands.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Every field that has no property here, so that nothing is lost on the way through.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
