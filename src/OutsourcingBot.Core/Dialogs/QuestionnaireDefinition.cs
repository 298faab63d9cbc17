using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>A questionnaire file as its author wrote it: it places something between two poles.</summary>
internal sealed record QuestionnaireDefinition
{
    /// <summary>The schema that editors check the file with; the bot does not read it.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Id { get; init; }

    public required PolesDefinition Poles { get; init; }

    /// <summary>How far from the middle (0) toward a pole (1) a score must be to decide.</summary>
    public required double DecideAt { get; init; }

    /// <summary>From what distance on a verdict is told without a doubt.</summary>
    public required double ClearAt { get; init; }

    /// <summary>The share of all weight, from 0 to 1, under which no verdict is given.</summary>
    public required double MinimumAnswered { get; init; }

    /// <summary>How likely the verdict must be to stay, from 0 to 1, for the rest not to be asked.</summary>
    public required double StopAt { get; init; }

    public required ImmutableArray<QuestionDefinition> Questions { get; init; }

    /// <summary>How work was answered before; without it all is asked that can change the verdict.</summary>
    public ExperienceDefinition? Experience { get; init; }

    public required QuestionnaireTexts Texts { get; init; }

    public required WorkDefinition Work { get; init; }

    public required QuestionnaireCommands Commands { get; init; }

    public required QuestionnaireWords Words { get; init; }
}

/// <summary>How many kinds of work got which answer: question id → option id → count.</summary>
internal sealed record ExperienceDefinition
{
    /// <summary>Work of the low pole.</summary>
    public required ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Low { get; init; }

    /// <summary>Work that is both.</summary>
    public required ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Mixed { get; init; }

    /// <summary>Work of the high pole.</summary>
    public required ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> High { get; init; }
}

/// <summary>The two ends of the scale.</summary>
internal sealed record PolesDefinition
{
    /// <summary>The short name of the concept at −1.</summary>
    public required string Low { get; init; }

    /// <summary>The short name of the concept at +1.</summary>
    public required string High { get; init; }
}

/// <summary>One question and how much it matters.</summary>
internal sealed record QuestionDefinition
{
    public required string Id { get; init; }

    public required double Weight { get; init; }

    /// <summary>The name of the comparison row of the knowledge that the question stands on.</summary>
    public required string Aspect { get; init; }

    public required string Text { get; init; }

    /// <summary>One sentence on why this is asked.</summary>
    public required string Why { get; init; }

    /// <summary>An example of both ends, for those who do not understand the question; without one <see cref="Why"/> is said.</summary>
    public string Example { get => field ?? ""; init; }

    /// <summary>Words by which a person speaks of the question, as in "change my answer about the cost".</summary>
    public ImmutableArray<string> Topics { get => field.IsDefault ? [] : field; init; }

    public required ImmutableArray<OptionDefinition> Options { get; init; }
}

/// <summary>One possible answer.</summary>
internal sealed record OptionDefinition
{
    public required string Id { get; init; }

    /// <summary>The text of the button.</summary>
    public required string Label { get; init; }

    /// <summary>From −1, the low pole, to +1, the high pole.</summary>
    public required double Score { get; init; }

    /// <summary>The general words, such as "yup" or "depends", that stand for this option too.</summary>
    public OptionMeaning? Means { get; init; }

    /// <summary>How people say it.</summary>
    // Source-generated JSON sets members that the file leaves out to their default, past any initializer.
    public ImmutableArray<string> Phrases { get => field.IsDefault ? [] : field; init; }

    /// <summary>What says it even where the question was not asked: phrases that mean nothing else.</summary>
    public ImmutableArray<string> Signals { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether an amount or a rate, such as "3k calls a day", says it.</summary>
    public bool IsCounted { get; init; }

    /// <summary>A clause for the verdict; an option that means <see cref="OptionMeaning.Unsure"/> needs none.</summary>
    public string Reason { get => field ?? ""; init; }
}

/// <summary>What an option means apart from its question.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OptionMeaning>))]
internal enum OptionMeaning
{
    /// <summary>It affirms the question.</summary>
    [JsonStringEnumMemberName("yes")]
    Yes,

    /// <summary>It denies the question.</summary>
    [JsonStringEnumMemberName("no")]
    No,

    /// <summary>It lies between, and counts as an answer.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,

    /// <summary>The person does not know; it does not count as an answer.</summary>
    [JsonStringEnumMemberName("unsure")]
    Unsure,
}
