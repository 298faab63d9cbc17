using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Cards;

/// <summary>An Adaptive Card, as far as this bot writes them.</summary>
/// <param name="Body">What stands on it, top to bottom.</param>
/// <param name="FallbackText">What a client that cannot show the card shows in its place.</param>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, string FallbackText)
{
    /// <summary>The media type of an attachment that is such a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Type { get; } = "AdaptiveCard";

    /// <summary>The newest version that all clients of this bot understand, and the first with tables.</summary>
    public string Version { get; } = "1.5";

    /// <summary>The buttons under the body.</summary>
    public IReadOnlyList<CardButton>? Actions { get; init; }

    /// <summary>The card as JSON that can stand in an activity.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, CardJson.Default.AdaptiveCard);
}
