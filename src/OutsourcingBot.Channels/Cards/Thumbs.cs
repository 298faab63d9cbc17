using System.Text.Json;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Channels.Cards;

/// <summary>The annotation under which Web Chat shows thumbs; pressing one sends the event <see cref="EventName"/>.</summary>
public static class Thumbs
{
    /// <summary>The event's name.</summary>
    public const string EventName = "webchat:activity-status/feedback";

    /// <summary>The annotation.</summary>
    public static Entity Entity { get; } = JsonSerializer.Deserialize(
        """
        {
          "type": "https://schema.org/Message", "@context": "https://schema.org", "@type": "Message", "@id": "",
          "potentialAction": [
            { "@type": "LikeAction", "actionStatus": "PotentialActionStatus" },
            { "@type": "DislikeAction", "actionStatus": "PotentialActionStatus" }]
        }
        """,
        ActivityJson.Default.Entity)!;

    /// <summary>Which thumb an activity brings.</summary>
    /// <returns>Null where it brings none.</returns>
    public static bool? IsUp(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: EventName, Value: { ValueKind: JsonValueKind.Object } value }
        && value.TryGetProperty("@type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString() switch { "LikeAction" => true, "DislikeAction" => false, _ => null }
            : null;
}
