using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Suitability;

/// <summary>The content of <c>dialogs/suitability.json</c>: what to think of before work is given away. It warns and never forbids.</summary>
internal sealed record SuitabilityDefinition
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>What asks for this part.</summary>
    public required ImmutableArray<string> Asks { get; init; }

    public required ImmutableArray<SuitabilityQuestion> Questions { get; init; }

    public required SuitabilityTexts Texts { get; init; }
}

/// <summary>One thing to think of; a yes brings the warning.</summary>
internal sealed record SuitabilityQuestion
{
    public required string Text { get; init; }

    /// <summary>One sentence or two on why this is asked.</summary>
    public required string Why { get; init; }

    public required string Warning { get; init; }
}

/// <summary>What is said around the questions: Markdown with <c>{placeholders}</c>.</summary>
internal sealed record SuitabilityTexts
{
    public required string Intro { get; init; }

    public required string Ask { get; init; }

    public required string Warnings { get; init; }

    public required string WarningLine { get; init; }

    public required string Fine { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Partly { get; init; }

    public required string Unsure { get; init; }

    /// <summary>To an answer that was not understood.</summary>
    public required string Missed { get; init; }

    /// <summary>To those who leave.</summary>
    public required string Cancelled { get; init; }

    public required string Button { get; init; }
}
