using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Language;

/// <summary>The content of <c>dialogs/language.json</c>: what the bot knows of the language people write in, apart from
/// any subject.</summary>
internal sealed record LanguageDefinition
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Short and careless spellings → what they stand for.</summary>
    public required ImmutableDictionary<string, string> Contractions { get; init; }

    /// <summary>Words that carry no subject and are never missed in an answer.</summary>
    public required ImmutableArray<string> FunctionWords { get; init; }

    /// <summary>Words that carry little of the subject.</summary>
    public required ImmutableArray<string> LightWords { get; init; }

    /// <summary>Nouns that any document of the kind uses all over, so that they tell nothing apart.</summary>
    public required ImmutableArray<string> GenericNouns { get; init; }

    /// <summary>Words that stand before a noun and make it no predicate.</summary>
    public required ImmutableArray<string> Prepositions { get; init; }

    /// <summary>Phrases for the one of two things that was not spoken of last.</summary>
    public required ImmutableArray<string> Other { get; init; }

    /// <summary>Phrases said around a question.</summary>
    public required ImmutableArray<string> Fillers { get; init; }

    /// <summary>Words that stand for what was spoken of last.</summary>
    public required ImmutableArray<string> Pronouns { get; init; }

    /// <summary>Words for all the things that the document compares.</summary>
    public required ImmutableArray<string> Both { get; init; }

    /// <summary>Words that begin a message which continues the last question.</summary>
    public required ImmutableArray<string> FollowUps { get; init; }

    /// <summary>Words that begin a question of its own behind "and".</summary>
    public required ImmutableArray<string> QuestionWords { get; init; }

    /// <summary>Prefixes that people write apart from their word or with a hyphen.</summary>
    public required ImmutableArray<string> Prefixes { get; init; }

    /// <summary>Endings of a verb that begins a phrase for what somebody does.</summary>
    public required ImmutableArray<string> ActivityEndings { get; init; }

    /// <summary>Words that may stand before a name without being part of it.</summary>
    public required ImmutableArray<string> Articles { get; init; }

    /// <summary>Words that join two questions.</summary>
    public required ImmutableArray<string> Conjunctions { get; init; }

    /// <summary>Words and signs between questions of one sentence, where each is sure to be one.</summary>
    public required ImmutableArray<string> Joiners { get; init; }

    /// <summary>Words that set things to choose from.</summary>
    public required ImmutableArray<string> Alternatives { get; init; }

    /// <summary>Verbs, besides those that end in "s", with which a clause continues behind its subject.</summary>
    public required ImmutableArray<string> ClauseStarts { get; init; }

    /// <summary>Words that stand for a thing behind what sets it apart from its like: "the X one".</summary>
    public required ImmutableArray<string> StandIns { get; init; }

    /// <summary>The question word that a gap to fill in stands for.</summary>
    public required string Gap { get; init; }

    /// <summary>Words that begin a question wherever they stand in a sentence.</summary>
    public required ImmutableArray<string> OpenQuestionWords { get; init; }

    /// <summary>The rows of letters on a keyboard.</summary>
    public required ImmutableArray<string> Keyboard { get; init; }

    /// <summary>Forms of "to be".</summary>
    public required ImmutableArray<string> Copulas { get; init; }

    /// <summary>What stands before the name in a heading that introduces a concept.</summary>
    public required ImmutableArray<string> HeadingOpeners { get; init; }

    /// <summary>Words that turn a claim into its opposite.</summary>
    public required ImmutableArray<string> Negations { get; init; }

    /// <summary>Words for a high degree.</summary>
    public required ImmutableArray<string> More { get; init; }

    /// <summary>Words for a low degree.</summary>
    public required ImmutableArray<string> Less { get; init; }

    /// <summary>Number words → their values.</summary>
    public required ImmutableDictionary<string, int> Numbers { get; init; }

    /// <summary>Ordinal words → their values, from 1; −1 is the last.</summary>
    public required ImmutableDictionary<string, int> Ordinals { get; init; }

    /// <summary>Words that lead from one of several things to another → how far.</summary>
    public required ImmutableDictionary<string, int> Steps { get; init; }

    /// <summary>Words that make a number behind them an ordinal; one that is a negation, too, does so before digits only.</summary>
    public required ImmutableArray<string> Numberings { get; init; }

    /// <summary>Words that make a number before them say how long or for whom an answer is to be, not how many things are asked for.</summary>
    public required ImmutableArray<string> Measures { get; init; }

    /// <summary>The words by which claims are judged.</summary>
    public required ClaimDefinition Claims { get; init; }

    /// <summary>Intent → the phrases that show it.</summary>
    public required ImmutableDictionary<string, CueDefinition> Cues { get; init; }
}

/// <summary>The phrases that show one intent.</summary>
internal sealed record CueDefinition
{
    /// <summary>How much of a question such a phrase carries, against 1 for a word of the subject.</summary>
    public required double Weight { get; init; }

    /// <summary>The phrases; <c>^</c> in front binds one to the start of the sentence, <c>$</c> at its end to the end.</summary>
    public required ImmutableArray<string> Phrases { get; init; }
}
