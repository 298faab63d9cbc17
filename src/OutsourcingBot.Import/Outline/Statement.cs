namespace OutsourcingBot.Import.Outline;

/// <summary>A sentence, heading, item or cell of the source: the unit of which the report says what became of it.</summary>
internal sealed class Statement(string text, int line)
{
    public string Text { get; } = text;

    public int Line { get; } = line;

    public override string ToString() => $"{Line}: {Text}";
}
