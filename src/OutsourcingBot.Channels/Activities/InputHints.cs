namespace OutsourcingBot.Channels.Activities;

/// <summary>What a message says about the next one, for clients that listen.</summary>
public static class InputHints
{
    /// <summary>The bot is ready and waits for nothing in particular.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot asked something.</summary>
    public const string ExpectingInput = "expectingInput";
}
