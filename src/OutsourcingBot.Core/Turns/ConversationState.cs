using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Turns;

/// <summary>What the bot remembers of one conversation between turns.</summary>
public sealed record ConversationState
{
    /// <summary>A conversation in which nothing was said yet.</summary>
    public static ConversationState New { get; } = new();

    /// <summary>Whether the welcome was already said.</summary>
    public bool Welcomed { get; init; }

    /// <summary>What the last answer was about, for follow-ups; null before the first answer.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The last question, so that it can be told what feedback is about; null before the first.</summary>
    public string? Asked { get; init; }

    /// <summary>The last question in full, from which "and B?" is completed; null before the first.</summary>
    public string? Question { get; init; }

    /// <summary>The questionnaire in progress; null where none is.</summary>
    public QuestionnaireState? Questionnaire { get; init; }

    /// <summary>The answers of the last verdict, which can still be changed; null before the first.</summary>
    public QuestionnaireState? Decided { get; init; }

    /// <summary>The name of the work that is classified; null or empty where it has none.</summary>
    public string? Work { get; init; }

    /// <summary>Where the work would go; null while nobody has said.</summary>
    public Whereabouts? Whereabouts { get; init; }

    /// <summary>The client's country while the provider's is asked for, empty while both are; null while neither is.</summary>
    public string? Where { get; init; }

    /// <summary>The answers so far on whether to give the work away at all, a letter each; null while that is not asked.</summary>
    public string? Suitability { get; init; }

    /// <summary>The question that several documents answer while it is asked which of them is meant; null while it is not.</summary>
    public DocumentQuestion? Which { get; init; }

    /// <summary>Work that was named beside other work and still waits to be classified, in the order in which it was named.</summary>
    // Source-generated JSON sets members that older states lack to their default, past any initializer.
    public ImmutableArray<string> Unplaced { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The number of the newest card with buttons that still do something.</summary>
    public int Cards { get; init; }
}

/// <summary>A question that several documents answer.</summary>
/// <param name="Question">The question as it was asked.</param>
/// <param name="Files">The documents, in the order in which they were offered.</param>
public sealed record DocumentQuestion(string Question, ImmutableArray<string> Files);

/// <summary>The subject of an answer, against which "and the other?", "why?" or "the second one" are read.</summary>
/// <param name="Intent">The intent that was answered.</param>
/// <param name="Concepts">Identifiers of the concepts the answer was about.</param>
/// <param name="Entry">Identifier of the entry that answered.</param>
/// <param name="Shown">How many of the entry's items were shown, for "the rest".</param>
public sealed record Topic(string Intent, ImmutableArray<string> Concepts, string? Entry, int Shown)
{
    /// <summary>The question in full that it was answered to, while the next one is read; the state keeps it beside the topic.</summary>
    [JsonIgnore]
    public string? Asked { get; init; }
}
