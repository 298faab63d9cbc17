using Microsoft.Extensions.Options;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Files;
using OutsourcingBot.Hosting.Gaps;
using OutsourcingBot.Hosting.Invokes;
using OutsourcingBot.Hosting.Sending;
using OutsourcingBot.Hosting.Storage;
using OutsourcingBot.Hosting.Turns;
using OutsourcingBot.Web.Authentication;
using OutsourcingBot.Web.Messages;

namespace OutsourcingBot.Web.StartUp;

/// <summary>What every way to talk to the bot shares.</summary>
internal static class BotServices
{
    public static void AddBot(this WebApplicationBuilder builder)
    {
        QuietLogs(builder.Logging);
        builder.Services.AddProblemDetails();
        builder.Services.AddMetrics();
        builder.Services.AddOptions<BotOptions>().Bind(builder.Configuration.GetSection(BotOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidator>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => SqliteDatabase.Open(
            FullPath(services, Options(services).DatabaseFile)));
        builder.Services.AddSingleton<SqliteSigningKeys>();
        builder.Services.AddSingleton<IConversationStore, SqliteConversationStore>();
        builder.Services.AddSingleton(services => CompiledBot.Load(Files(services), services.GetRequiredService<ILoggerFactory>()));
        builder.Services.AddSingleton<ITurns>(services => services.GetRequiredService<CompiledBot>());
        builder.AddBotAuthentication();
        builder.Services.AddSingleton<IBotKnowledge>(services => services.GetRequiredService<CompiledBot>());
        builder.Services.AddSingleton<IOutbox, SqliteOutbox>();
        builder.Services.AddSingleton<IGaps, SqliteGaps>();
        builder.Services.AddSingleton<IAnsweredQuestions, SqliteAnsweredQuestions>();
        builder.Services.AddSingleton<Ratings>();
        builder.Services.AddHostedService<FilesWatch>();
        builder.Services.AddSingleton<Upkeep>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Upkeep>());
        builder.Services.AddSingleton<TurnMetrics>();
        builder.Services.AddSingleton<ConversationTurns>();
        builder.Services.AddSingleton<TurnOrder>();
        builder.Services.AddSingleton<InvokeDispatcher>();
        builder.Services.AddInvokes();
    }

    private static void AddInvokes(this IServiceCollection services)
    {
        services.AddSingleton<IInvokeHandler, FeedbackInvoke>();
        services.AddSingleton<IInvokeHandler, CardActionInvoke>();
        foreach (var (name, answer) in KnowledgeInvokes.All)
            services.AddSingleton<IInvokeHandler>(provider => new KnowledgeInvoke(name, answer, provider.GetRequiredService<IBotKnowledge>()));
    }

    /// <summary>Request logs hold addresses with tokens; a failed start is told without stack trace by <see cref="BotProcess"/>.</summary>
    private static void QuietLogs(ILoggingBuilder logging) => logging
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None)
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel.", LogLevel.Warning)
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
        .AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);

    private static BotOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<BotOptions>>().Value;

    private static BotFilesOptions Files(IServiceProvider services)
    {
        var defaults = new BotFilesOptions();
        var options = Options(services);
        return new()
        {
            KnowledgeFolder = options.KnowledgeFolder is { Length: > 0 } knowledge ? FullPath(services, knowledge) : defaults.KnowledgeFolder,
            DialogsFolder = options.DialogsFolder is { Length: > 0 } dialogs ? FullPath(services, dialogs) : defaults.DialogsFolder,
        };
    }

    private static string FullPath(IServiceProvider services, string path) =>
        Path.GetFullPath(path, services.GetRequiredService<IHostEnvironment>().ContentRootPath);
}
