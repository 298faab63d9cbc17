namespace OutsourcingBot.Channels.Invokes;

/// <summary>What an invoke may ask for, as it stands in the activity's <c>name</c>.</summary>
public static class InvokeNames
{
    /// <summary>A button of a card was pressed whose answer may replace the card.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";
}
