using OutsourcingBot.Core;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Files;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.StartUp;

/// <summary>The bot made from the authors' files.</summary>
internal sealed partial class CompiledBot(Bot bot) : ITurns, IBotKnowledge
{
    private readonly TurnHandler _handler = new(bot);

    public Bot Bot => bot;

    public int KnowledgeEntries => bot.EntryCount;

    public KnowledgeSearch Search { get; } = new(bot);

    public TeamsWords Teams => bot.Teams;

    /// <exception cref="StartUpException">The files do not compile; its lines are all of their diagnostics.</exception>
    public static CompiledBot Load(BotFilesOptions options, ILoggerFactory loggers)
    {
        var files = BotFiles.Read(options);
        var (bot, diagnostics) = BotCompiler.Compile(files.Knowledge, files.Dialogs);
        if (bot is null)
            throw new StartUpException([.. diagnostics.Select(diagnostic => diagnostic.ToString())]);
        var logger = loggers.CreateLogger<CompiledBot>();
        foreach (var diagnostic in diagnostics)
            LogDiagnostic(logger, diagnostic);
        return new CompiledBot(bot);
    }

    public TurnOutcome Handle(ConversationState state, UserMessage message) => _handler.Handle(state, message);

    public TurnOutcome Fail(ConversationState state) => _handler.Fail(state);

    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning, Message = "{Diagnostic}")]
    private static partial void LogDiagnostic(ILogger logger, Diagnostic diagnostic);
}
