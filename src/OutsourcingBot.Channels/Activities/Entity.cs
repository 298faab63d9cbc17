using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Activities;

/// <summary>An annotation of an activity; only mentions have properties of their own here.</summary>
public sealed record Entity
{
    /// <summary>Such as <c>mention</c>, <c>clientInfo</c> or a schema.org type; Web Chat sends some without.</summary>
    public string? Type { get; init; }

    /// <summary>Whom a mention means.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>The words of the activity's text that are the mention, such as <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Every field that has no property here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
