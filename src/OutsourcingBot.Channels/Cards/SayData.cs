using System.Text.Json;

namespace OutsourcingBot.Channels.Cards;

/// <summary>What comes back from a button that stands for writing its text.</summary>
/// <param name="Text">What the person says by pressing it.</param>
internal sealed record SayData(string Text)
{
    /// <summary>The verb of such a button.</summary>
    public const string Verb = "say";

    /// <summary>The number of the card it is on; null where its age does not matter.</summary>
    public int? Card { get; init; }

    /// <summary>The data as JSON that can stand in a button.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, CardJson.Default.SayData);
}
