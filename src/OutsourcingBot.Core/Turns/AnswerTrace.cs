using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Turns;

/// <summary>What a turn came to, as one word.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TurnResult>))]
public enum TurnResult
{
    /// <summary>A question was answered from the knowledge.</summary>
    [JsonStringEnumMemberName("answered")]
    Answered,

    /// <summary>The bot said that it does not know.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,

    /// <summary>A greeting, thanks, a request for help and the like.</summary>
    [JsonStringEnumMemberName("smalltalk")]
    SmallTalk,

    /// <summary>The questionnaire, or the question which document is meant, waits for an answer.</summary>
    [JsonStringEnumMemberName("asking")]
    Asking,

    /// <summary>A piece of work was classified.</summary>
    [JsonStringEnumMemberName("verdict")]
    Verdict,

    /// <summary>The questionnaire was left before its end.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>The turn failed; the person was told so.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}

/// <summary>Why the bot replied as it did: shown in the Emulator's inspector and printed by the command line.</summary>
public sealed record AnswerTrace
{
    /// <summary>The verdict on a claim that holds.</summary>
    public const string Yes = "yes";

    /// <summary>The verdict on a claim that does not.</summary>
    public const string No = "no";

    /// <summary>The activity <c>valueType</c> under which channels carry this object.</summary>
    public const string ValueType = "urn:outsourcingbot:answer-trace";

    /// <summary>What the turn came to.</summary>
    public required TurnResult Outcome { get; init; }

    /// <summary>The intent of the utterance, such as <c>define</c>; null where none was recognised.</summary>
    public string? Intent { get; init; }

    /// <summary>The short names of the concepts the turn was about, in the order they were mentioned.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    /// <summary>The aspect under which concepts were compared or one was asked about.</summary>
    public string? Aspect { get; init; }

    /// <summary>The identifier of the knowledge entry that answered.</summary>
    public string? Entry { get; init; }

    /// <summary>What was decided: a concept's short name for classified work, <c>yes</c> or <c>no</c> for a claim
    /// that was checked.</summary>
    public string? Verdict { get; init; }

    /// <summary>How sure the bot is of its reading, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The words of the utterance that led to the reading, or the answers that led to the verdict.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Where in the knowledge the answer comes from.</summary>
    public Citation? Source { get; init; }
}
