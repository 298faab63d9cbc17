using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Hosting.Turns;

/// <summary>What the hosts need of the bot: <see cref="TurnHandler"/>, or something else in a test.</summary>
public interface ITurns
{
    /// <summary>How many entries of knowledge stand behind the answers, for operators.</summary>
    int KnowledgeEntries { get; }

    /// <summary>Why the authors' files as they are now are not what answers, for operators; empty where they are.</summary>
    IReadOnlyList<string> Problems => [];

    /// <summary>Answers one message; called again for the same message where a save met a conflict.</summary>
    TurnOutcome Handle(ConversationState state, UserMessage message);

    /// <summary>Tells the person that the turn failed; the words come from the dialogs.</summary>
    TurnOutcome Fail(ConversationState state);
}
