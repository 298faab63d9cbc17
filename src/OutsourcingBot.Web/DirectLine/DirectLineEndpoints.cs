using Microsoft.Extensions.Options;
using OutsourcingBot.Hosting.Storage;

namespace OutsourcingBot.Web.DirectLine;

/// <summary><c>/v3/directline</c>: the part of Direct Line 3.0 that Web Chat and DirectLineJS use.</summary>
internal static class DirectLineEndpoints
{
    public const string Root = "/v3/directline";

    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().Bind(builder.Configuration.GetSection(DirectLineOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();
        builder.Services.AddSingleton(services => new DirectLineTokens(
            services.GetRequiredService<SqliteSigningKeys>().GetOrCreateAsync("directline", CancellationToken.None).GetAwaiter().GetResult(),
            services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<ConversationAnswers>();
        builder.Services.AddSingleton<ConversationSignals>();
        builder.Services.AddSingleton<DirectLineConversations>();
        builder.Services.AddSingleton<DirectLineStream>();
    }

    public static void MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var directLine = routes.MapGroup(Root);
        directLine.MapTokens();
        directLine.MapConversations();
        directLine.MapStream();
        directLine.MapGet("/session/getsessionid", () =>
            TypedResults.Json(new SessionAnswer(DirectLineConversations.NewId()), DirectLineJson.Default.SessionAnswer));
    }
}
