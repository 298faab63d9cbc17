namespace OutsourcingBot.Channels.Cards;

/// <summary>What comes back from a button that stands for writing its text.</summary>
/// <param name="Text">What the person says by pressing it.</param>
internal sealed record SayData(string Text)
{
    /// <summary>The verb of such a button.</summary>
    public const string Verb = "say";
}
