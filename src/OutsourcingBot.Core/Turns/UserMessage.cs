namespace OutsourcingBot.Core.Turns;

/// <summary>What reached the bot from a person in one turn, freed of everything a channel adds.</summary>
public abstract record UserMessage
{
    private UserMessage()
    {
    }

    /// <summary>The person wrote something, or pressed a button that stands for writing it.</summary>
    /// <param name="Text">The text as sent: of any length, possibly empty, possibly with markup.</param>
    public sealed record Said(string Text) : UserMessage
    {
        /// <summary>The number of the card whose button was pressed; null where none was.</summary>
        public int? Card { get; init; }
    }

    /// <summary>The person came into the conversation and has said nothing yet.</summary>
    public sealed record Joined : UserMessage;

    /// <summary>The person ended the conversation, or wants what they said to be forgotten.</summary>
    public sealed record Left : UserMessage;
}
