using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>The content of <c>dialogs/smalltalk.json</c>: what is said besides questions, and what the bot says to it.</summary>
internal sealed record SmallTalkDefinition
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Words for the one spoken to, which change nothing in what is said.</summary>
    public required ImmutableArray<string> Addressees { get; init; }

    public required ImmutableArray<SmallTalkTopic> Topics { get; init; }
}

/// <summary>One occasion for small talk.</summary>
internal sealed record SmallTalkTopic
{
    /// <summary>The intent shown in the trace.</summary>
    public required string Id { get; init; }

    /// <summary>What people say; a message belongs here only where nothing of it is left over.</summary>
    public required ImmutableArray<string> Phrases { get; init; }

    /// <summary>Emoji and emoticons that mean the same where a message has no words.</summary>
    public ImmutableArray<string> Signs { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether what is no question and has no known phrase belongs here.</summary>
    public bool IsOtherwise { get; init; }

    /// <summary>What the bot says.</summary>
    public required string Reply { get; init; }

    /// <summary>What the bot says instead while a question waits for its answer; empty for the same.</summary>
    public string Meanwhile { get => field ?? ""; init; }

    /// <summary>Buttons below it; none where the talk is over.</summary>
    public required ImmutableArray<string> Suggestions { get; init; }
}
