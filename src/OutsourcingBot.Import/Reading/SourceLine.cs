namespace OutsourcingBot.Import.Reading;

/// <summary>A line of a plain text that is not blank.</summary>
/// <param name="Text">The line without white space and without its bullet or number.</param>
/// <param name="Mark">What stood in front of the text.</param>
/// <param name="Number">The number in front of the text, such as "2" or "2.1"; empty where there is none.</param>
/// <param name="IsAfterBlank">Whether a blank line or nothing stands before it.</param>
/// <param name="IsIndented">Whether it begins with white space.</param>
internal sealed record SourceLine(LinedText Text, LineMark Mark, string Number, bool IsAfterBlank, bool IsIndented)
{
    public string Plain => Text.Text;
}

/// <summary>What marks a line.</summary>
internal enum LineMark
{
    None,
    Bullet,
    Number,
    Hash,
}
