using System.Text.Json;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Channels.Cards;

/// <summary>The annotation under which Web Chat shows thumbs; pressing one sends the event <see cref="EventName"/>.</summary>
public static class Thumbs
{
    /// <summary>The event's name.</summary>
    public const string EventName = "webchat:activity-status/feedback";

    private const char Separator = ':';

    /// <summary>The annotation under the answer to a question; each thumb brings the question's identifier back.</summary>
    public static Entity Under(string? questionId) => JsonSerializer.Deserialize(
        $$"""
        {
          "type": "https://schema.org/Message", "@context": "https://schema.org", "@type": "Message", "@id": "",
          "potentialAction": [
            { "@type": "LikeAction", "@id": {{Id("like", questionId)}}, "actionStatus": "PotentialActionStatus" },
            { "@type": "DislikeAction", "@id": {{Id("dislike", questionId)}}, "actionStatus": "PotentialActionStatus" }]
        }
        """,
        ActivityJson.Default.Entity)!;

    /// <summary>Which thumb an activity brings, and under the answer to which question; empty where that was not said.</summary>
    /// <returns>Null where it brings none.</returns>
    public static (bool IsUp, string QuestionId)? Read(Activity activity)
    {
        if (activity is not { Type: ActivityTypes.Event, Name: EventName, Entities: { } entities })
            return null;
        foreach (var action in entities.Select(entity => entity?.Extra).OfType<Dictionary<string, JsonElement>>())
        {
            if (Text(action, "@type") switch { "LikeAction" => true, "DislikeAction" => false, _ => (bool?)null } is { } isUp)
                return (isUp, Text(action, "@id")?.Split(Separator, 2)[^1] ?? "");
        }

        return null;
    }

    private static string Id(string thumb, string? questionId) =>
        $"\"{JsonEncodedText.Encode($"{thumb}{Separator}{questionId}")}\"";

    private static string? Text(Dictionary<string, JsonElement> action, string name) =>
        action.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
