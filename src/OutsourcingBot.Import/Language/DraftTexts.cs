namespace OutsourcingBot.Import.Language;

/// <summary>Headings of a draft; placeholders stand in braces.</summary>
internal sealed record DraftTexts
{
    public required string Define { get; init; }

    public required string DefinePlain { get; init; }

    public required string DefinePlural { get; init; }

    public required string List { get; init; }

    public required string Points { get; init; }

    public required string Listed { get; init; }

    public required string Differences { get; init; }

    public required string Relation { get; init; }

    public required string More { get; init; }

    /// <summary>The heading over what is done with a concept.</summary>
    public required string Which { get; init; }

    /// <summary>The sentence that an aim out of a definition becomes.</summary>
    public required string Aim { get; init; }

    public required string Overview { get; init; }

    public required string Aside { get; init; }

    public required string Questions { get; init; }

    public required string Glossary { get; init; }

    public required string AspectHead { get; init; }

    public required string Untitled { get; init; }
}
