using System.Collections.Immutable;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Files;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.StartUp;

/// <summary>
/// The bot made from the authors' files, which may change while the service runs: then a new bot takes the place of the old
/// one between two turns. Files that do not compile leave the old one where it is.
/// </summary>
internal sealed partial class CompiledBot : ITurns, IBotKnowledge
{
    private readonly BotFilesOptions _options;
    private readonly ILogger _logger;
    private volatile Version _current;

    private CompiledBot(BotFilesOptions options, Version first, ILogger logger) => (_options, _current, _logger) = (options, first, logger);

    public Bot Bot => _current.Bot;

    public int KnowledgeEntries => _current.Bot.EntryCount;

    /// <summary>Why the files as they are now are not what answers; empty where they are.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public KnowledgeSearch Search => _current.Search;

    public TeamsWords Teams => _current.Bot.Teams;

    /// <exception cref="StartUpException">The files do not compile; its lines are all of their diagnostics.</exception>
    public static CompiledBot Load(BotFilesOptions options, ILoggerFactory loggers)
    {
        var stamp = FilesStamp.Of(options);
        var (bot, diagnostics) = Compile(options);
        if (bot is null)
            throw new StartUpException([.. diagnostics.Select(diagnostic => diagnostic.ToString())]);
        var logger = loggers.CreateLogger<CompiledBot>();
        foreach (var diagnostic in diagnostics)
            LogDiagnostic(logger, diagnostic);
        return new CompiledBot(options, new Version(bot, stamp), logger);
    }

    /// <summary>Compiles the files anew where they have changed; called by one at a time.</summary>
    public void Refresh()
    {
        var stamp = FilesStamp.Of(_options);
        if (stamp == _current.Stamp)
        {
            // Mended by taking the change back: what answers is what is there again.
            (Refused, Problems) = (null, []);
            return;
        }

        if (stamp == Refused)
            return;
        try
        {
            var (bot, diagnostics) = Compile(_options);
            foreach (var diagnostic in diagnostics)
                LogDiagnostic(_logger, diagnostic);
            if (bot is not null)
                Replace(bot, stamp);
            else
                Refuse(stamp, [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())]);
        }
        catch (BotFilesException problem)
        {
            LogUnreadable(_logger, problem.Message);
            Refuse(stamp, [problem.Message]);
        }
    }

    public TurnOutcome Handle(ConversationState state, UserMessage message) => _current.Handler.Handle(state, message);

    public TurnOutcome Fail(ConversationState state) => _current.Handler.Fail(state);

    /// <summary>The stamp of files that were tried and did not compile, so that their mistakes are told once.</summary>
    private string? Refused { get; set; }

    private static BotCompilation Compile(BotFilesOptions options)
    {
        var files = BotFiles.Read(options);
        return BotCompiler.Compile(files.Knowledge, files.Dialogs);
    }

    private void Replace(Bot bot, string stamp)
    {
        _current = new Version(bot, stamp);
        (Refused, Problems) = (null, []);
        LogReplaced(_logger, bot.EntryCount);
    }

    private void Refuse(string stamp, ImmutableArray<string> problems)
    {
        (Refused, Problems) = (stamp, problems);
        LogRefused(_logger);
    }

    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning, Message = "{Diagnostic}")]
    private static partial void LogDiagnostic(ILogger logger, Diagnostic diagnostic);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Information, Message = "The changed files are in force: {Entries} entries of knowledge")]
    private static partial void LogReplaced(ILogger logger, int entries);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Error, Message = "The changed files do not compile; the bot goes on with those it had")]
    private static partial void LogRefused(ILogger logger);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning, Message = "{Problem}")]
    private static partial void LogUnreadable(ILogger logger, string problem);

    /// <summary>What one reading of the files became.</summary>
    private sealed record Version(Bot Bot, string Stamp)
    {
        public TurnHandler Handler { get; } = new(Bot);

        public KnowledgeSearch Search { get; } = new(Bot);
    }
}
