using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Hosting.Turns;

/// <summary>What the hosts need of the bot outside conversations.</summary>
public interface IBotKnowledge
{
    /// <summary>Answers somebody who searches.</summary>
    KnowledgeSearch Search { get; }

    /// <summary>What stands on cards and dialogs in Teams.</summary>
    TeamsWords Teams { get; }
}
