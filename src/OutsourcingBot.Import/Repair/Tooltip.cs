namespace OutsourcingBot.Import.Repair;

/// <summary>A glossary entry that was glued into a sentence.</summary>
/// <param name="IsGuess">Whether the term's edges were seen by the missing blanks alone, not by its repetition.</param>
internal sealed record Tooltip(string Term, string Definition, int Line, bool IsGuess)
{
    /// <summary>With what it ended, where that was learned from the article; null where it is known.</summary>
    public string? LearnedEnd { get; init; }
}
