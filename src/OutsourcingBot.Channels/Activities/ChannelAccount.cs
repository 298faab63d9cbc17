using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Activities;

/// <summary>A person or a bot as one channel knows it.</summary>
public sealed record ChannelAccount
{
    /// <summary>Unique within the channel, meaningless outside it.</summary>
    public string? Id { get; init; }

    /// <summary>What people see.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c> or <c>bot</c>; most channels leave it out.</summary>
    public string? Role { get; init; }

    /// <summary>Every field that has no property here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
