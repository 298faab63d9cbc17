using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>The content of <c>dialogs/replies.json</c>: all that the bot says around the knowledge, as Markdown with
/// <c>{placeholders}</c>. <see cref="RepliesLoader"/> lists which placeholders each text may use.</summary>
internal sealed record Replies
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Welcome { get; init; }

    public required ImmutableArray<string> WelcomeSuggestions { get; init; }

    public required string Empty { get; init; }

    public required string Error { get; init; }

    public required string Source { get; init; }

    public required DocumentWords Documents { get; init; }

    public required string Expand { get; init; }

    public required string Named { get; init; }

    public required string ListTypes { get; init; }

    public required string ListActivities { get; init; }

    public required string ListOther { get; init; }

    public required string ItemLine { get; init; }

    public required string MeaningLine { get; init; }

    public required string NumberedLine { get; init; }

    public required string CompareAll { get; init; }

    public required string CompareSome { get; init; }

    public required string CompareOne { get; init; }

    public required string CompareRest { get; init; }

    public required string ComparePair { get; init; }

    public required string NothingMore { get; init; }

    public required string NoSuchItem { get; init; }

    public required string Row { get; init; }

    public required string Clause { get; init; }

    public required string Cell { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Which { get; init; }

    public required string Item { get; init; }

    public required string ItemUndefined { get; init; }

    public required string ItemVerdict { get; init; }

    public required string SourceAsked { get; init; }

    public required string SourceUnknown { get; init; }

    public required string DeclineUnknown { get; init; }

    public required string DeclineNear { get; init; }

    public required string DeclineNearNothing { get; init; }

    /// <summary>To words of another language.</summary>
    public required string DeclineForeign { get; init; }

    /// <summary>A question may mean several things; they follow as suggestions.</summary>
    public required string DeclineUnclear { get; init; }

    public required string WorkUnknown { get; init; }

    /// <summary>Unknown work that has no short name.</summary>
    public required string WorkUnnamed { get; init; }

    public required string And { get; init; }

    public required string SuggestDefine { get; init; }

    public required string SuggestTypes { get; init; }

    public required string SuggestActivities { get; init; }

    public required string SuggestCompare { get; init; }

    public required string SuggestExpand { get; init; }

    public required string SuggestClassify { get; init; }

    public required string SuggestRest { get; init; }
}
