namespace OutsourcingBot.Channels.Cards;

/// <summary>One part of a row.</summary>
/// <param name="Width"><c>auto</c> for what it needs, <c>stretch</c> for its share of the rest.</param>
internal sealed record CardColumn(string Width, IReadOnlyList<CardElement> Items)
{
    public string Type { get; } = "Column";
}
