namespace OutsourcingBot.Core.Language;

/// <summary>Where one text, or several in a row, stand among <see cref="Wordings"/>.</summary>
/// <param name="Start">The place of the first word.</param>
/// <param name="End">The place behind the last one.</param>
internal readonly record struct Wording(int Start, int End)
{
    public bool IsEmpty => Start == End;

    /// <summary>This text and all that follow, up to the last one.</summary>
    public Wording Through(Wording last) => new(Start, last.End);
}
