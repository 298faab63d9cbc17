using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Answering;

/// <summary>What is said to a question, and what it rests on.</summary>
/// <param name="Text">Markdown without the source line.</param>
/// <param name="Said">What of the knowledge it says; null where it declines.</param>
/// <param name="Concepts">Identifiers of the concepts it is about.</param>
internal sealed record Answer(string Text, Answerable? Said, ImmutableArray<string> Concepts)
{
    /// <summary>The intent of saying where a piece of work belongs.</summary>
    public const string ClassifyIntent = "classify";

    /// <summary>The intent of saying whether a claim is true.</summary>
    public const string VerifyIntent = "verify";

    /// <summary>The intent of asking which document is meant.</summary>
    public const string WhichDocumentIntent = "which-document";

    /// <summary>The intent as the trace names it.</summary>
    public string? Intent { get; init; }

    /// <summary>The aspect under which something was compared.</summary>
    public string? Aspect { get; init; }

    /// <summary>What is said behind "yes" or "no" instead of <see cref="Text"/>; null where that is said.</summary>
    public string? Fact { get; init; }

    /// <summary>What was decided; see <see cref="AnswerTrace.Verdict"/>.</summary>
    public string? Verdict { get; init; }

    /// <summary>The probability that what was decided is so or, where nothing was, that nothing was to be decided.</summary>
    public double Certainty { get; init; } = 1;

    /// <summary>The passages it rests on, each leading to what is said where it does not say where it leads.</summary>
    public ImmutableArray<Citation> Citations
    {
        get;
        init => field = Said is null ? value : [.. value.Select(citation => citation with { Passage = citation.Passage ?? Said.Fragment })];
    } = [];

    /// <summary>Questions that lead on.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>What a channel with cards shows instead of most of the text.</summary>
    public Card? Card { get; init; }

    /// <summary>How many items of a list or rows of a table have been shown by now.</summary>
    public int Shown { get; init; }
}
