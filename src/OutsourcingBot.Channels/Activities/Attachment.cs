using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Activities;

/// <summary>A card, or a file by its address.</summary>
public sealed record Attachment
{
    /// <summary>The media type, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the file is.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The card itself.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>The file's name.</summary>
    public string? Name { get; init; }

    /// <summary>Every field that has no property here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
