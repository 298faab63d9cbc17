using OutsourcingBot.Core;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Files;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.BotBuilder;

/// <summary>The bot made from the authors' files beside the executable.</summary>
internal sealed class HandledTurns(Bot bot) : ITurns, IBotKnowledge
{
    private readonly TurnHandler _handler = new(bot);

    public int KnowledgeEntries => bot.EntryCount;

    public KnowledgeSearch Search { get; } = new(bot);

    public TeamsWords Teams => bot.Teams;

    /// <exception cref="InvalidDataException">The files do not compile; the message is all of their diagnostics.</exception>
    public static HandledTurns Load()
    {
        var files = BotFiles.Read(new());
        var (bot, diagnostics) = BotCompiler.Compile(files.Knowledge, files.Dialogs);
        return bot is null ? throw new InvalidDataException(string.Join(Environment.NewLine, diagnostics)) : new(bot);
    }

    public TurnOutcome Handle(ConversationState state, UserMessage message) => _handler.Handle(state, message);

    public TurnOutcome Fail(ConversationState state) => _handler.Fail(state);
}
