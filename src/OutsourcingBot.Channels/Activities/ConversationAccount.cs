using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Activities;

/// <summary>The place where people and the bot talk.</summary>
public sealed record ConversationAccount
{
    /// <summary>Unique within the channel; a thread in a Teams channel has its own.</summary>
    public string? Id { get; init; }

    /// <summary>What people see.</summary>
    public string? Name { get; init; }

    /// <summary>Whether more than two take part; left out by most channels where they do not.</summary>
    public bool? IsGroup { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c> in Teams; left out elsewhere.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The organisation, in Teams.</summary>
    public string? TenantId { get; init; }

    /// <summary>Every field that has no property here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>Whether only one person and the bot take part.</summary>
    [JsonIgnore]
    public bool IsOneToOne => IsGroup is not true && ConversationType is null or "" or "personal";
}
