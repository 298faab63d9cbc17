namespace OutsourcingBot.Core.Turns;

/// <summary>
/// The one entry point of the core: a pure function from the conversation so far and a message to the conversation
/// after it and the replies. It keeps nothing between calls and may be called from many threads at once.
/// </summary>
public sealed class TurnHandler(Bot bot)
{
    /// <summary>Answers one message.</summary>
    /// <param name="state">The conversation before the turn.</param>
    /// <param name="message">What reached the bot; no text makes this throw.</param>
    public TurnOutcome Handle(ConversationState state, UserMessage message) => throw new NotImplementedException(bot.ToString());
}
