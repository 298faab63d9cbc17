using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.Authentication;

/// <summary>Who the bot is, and how it and its channels prove to each other who they are.</summary>
internal static partial class AuthenticationParts
{
    public static void AddBotAuthentication(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<IdentityOptions>().Bind(builder.Configuration);
        builder.Services.AddSingleton(services => new Registration(BotIdentity.From(Options(services))));
        builder.Services.AddSingleton<IdentityHttp>();
        builder.Services.AddSingleton<AuthenticationMetrics>();
        builder.Services.AddSingleton<ISenders>(services => Identity(services) is { } identity
            ? ActivatorUtilities.CreateInstance<InboundTokens>(services, identity)
            : new AnySenders());
        builder.Services.AddSingleton(OwnTokens);
    }

    private static IOwnTokens OwnTokens(IServiceProvider services)
    {
        var http = services.GetRequiredService<IdentityHttp>();
        switch (Identity(services))
        {
            case null:
                return new NoTokens();
            case { IsManaged: true } identity:
                return new ManagedIdentityTokens(identity, http);
            case var identity when Options(services).MicrosoftAppPassword is { Length: > 0 } secret:
                return new ClientSecretTokens(identity, secret, http);
            default:
                LogNoSecret(services.GetRequiredService<ILogger<BotIdentity>>());
                return new NoTokens();
        }
    }

    private static IdentityOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<IdentityOptions>>().Value;

    private static BotIdentity? Identity(IServiceProvider services) => services.GetRequiredService<Registration>().Identity;

    [LoggerMessage(EventId = 4003, Level = LogLevel.Warning, Message = "MicrosoftAppPassword is empty: channels will refuse the replies of this bot.")]
    private static partial void LogNoSecret(ILogger logger);
}
