using System.Collections.Immutable;

namespace OutsourcingBot.Core.Language;

/// <summary>The words by which a claim is told from a question, and by which it agrees with a fact or not.</summary>
internal sealed record ClaimDefinition
{
    /// <summary>Verbs that, first in a sentence, ask for something.</summary>
    public required ImmutableArray<string> Requests { get; init; }

    /// <summary>Phrases that, first in a question, ask whether a claim is wrong.</summary>
    public required ImmutableArray<string> Doubts { get; init; }

    /// <summary>Verbs that make a statement, besides <see cref="LanguageDefinition.ClauseStarts"/>.</summary>
    public required ImmutableArray<string> Verbs { get; init; }

    /// <summary>What leaves no exception: "always".</summary>
    public required ImmutableArray<string> Absolutes { get; init; }

    /// <summary>What leaves room for exceptions: "may".</summary>
    public required ImmutableArray<string> Allowances { get; init; }

    /// <summary>What says that there is nothing else: "only".</summary>
    public required ImmutableArray<string> Limits { get; init; }

    /// <summary>What denies the noun behind it: "outside".</summary>
    public required ImmutableArray<string> Exclusions { get; init; }

    /// <summary>Prepositions of coming from something.</summary>
    public required ImmutableArray<string> Origins { get; init; }

    /// <summary>Prepositions that cannot be turned round: "reports to".</summary>
    public required ImmutableArray<string> Directions { get; init; }

    /// <summary>Pairs of which only one can hold; each half may be several words or phrases with "|" between them.</summary>
    public required ImmutableArray<ImmutableArray<string>> Opposites { get; init; }
}
