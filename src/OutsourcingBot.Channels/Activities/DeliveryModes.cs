namespace OutsourcingBot.Channels.Activities;

/// <summary>How a channel wants to get the replies.</summary>
public static class DeliveryModes
{
    /// <summary>In the answer to the request, none through the Connector.</summary>
    public const string ExpectReplies = "expectReplies";
}
