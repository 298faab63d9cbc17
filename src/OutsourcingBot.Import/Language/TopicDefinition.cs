using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary>How one topic is known, and the question that it answers.</summary>
internal sealed record TopicDefinition
{
    public required string Heading { get; init; }

    /// <summary>The heading for concepts that are spoken of in the plural.</summary>
    public required string Plural { get; init; }

    /// <summary>Any of these shows the topic.</summary>
    public required ImmutableArray<string> Phrases { get; init; }

    /// <summary>Verbs that show it right behind the subject.</summary>
    public ImmutableArray<string> AtVerb { get; set; } = [];

    /// <summary>These show it where one of <see cref="Near"/> comes behind them.</summary>
    public ImmutableArray<string> With { get; set; } = [];

    /// <inheritdoc cref="With"/>
    public ImmutableArray<string> Near { get; set; } = [];
}
