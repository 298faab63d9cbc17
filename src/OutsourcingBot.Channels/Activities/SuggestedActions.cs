using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Activities;

/// <summary>Buttons under a message that disappear once one of them is pressed.</summary>
public sealed record SuggestedActions
{
    /// <summary>The identifiers of those who see the buttons; everyone where it is missing.</summary>
    public IReadOnlyList<string?>? To { get; init; }

    /// <summary>The buttons, in order.</summary>
    public IReadOnlyList<CardAction?>? Actions { get; init; }

    /// <summary>Every field that has no property here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>A button.</summary>
public sealed record CardAction
{
    /// <summary><c>imBack</c> sends the value as if the person had written it.</summary>
    public string? Type { get; init; }

    /// <summary>What is written on the button; some clients send it in place of the value.</summary>
    public string? Title { get; init; }

    /// <summary>What pressing the button sends.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Every field that has no property here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
