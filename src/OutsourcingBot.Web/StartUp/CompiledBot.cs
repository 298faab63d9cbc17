using OutsourcingBot.Core;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Files;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.StartUp;

/// <summary>The bot made from the authors' files.</summary>
internal sealed partial class CompiledBot(TurnHandler handler) : ITurns
{
    /// <exception cref="StartUpException">The files do not compile; its lines are all of their diagnostics.</exception>
    public static ITurns Load(BotFilesOptions options, ILoggerFactory loggers)
    {
        var files = BotFiles.Read(options);
        var (bot, diagnostics) = BotCompiler.Compile(files.Knowledge, files.Dialogs);
        if (bot is null)
            throw new StartUpException([.. diagnostics.Select(diagnostic => diagnostic.ToString())]);
        var logger = loggers.CreateLogger<CompiledBot>();
        foreach (var diagnostic in diagnostics)
            LogDiagnostic(logger, diagnostic);
        return new CompiledBot(new TurnHandler(bot));
    }

    public TurnOutcome Handle(ConversationState state, UserMessage message) => handler.Handle(state, message);

    public TurnOutcome Fail(ConversationState state) => new(state, [], new() { Outcome = TurnResult.Error });

    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning, Message = "{Diagnostic}")]
    private static partial void LogDiagnostic(ILogger logger, Diagnostic diagnostic);
}
