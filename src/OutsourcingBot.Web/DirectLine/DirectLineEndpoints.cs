using Microsoft.Extensions.Options;
using OutsourcingBot.Web.Access;

namespace OutsourcingBot.Web.DirectLine;

/// <summary><c>/v3/directline</c>: the part of Direct Line 3.0 that Web Chat and DirectLineJS use.</summary>
internal static class DirectLineEndpoints
{
    public const string Root = "/v3/directline";

    private static readonly TimeSpan PreflightsAreGoodFor = TimeSpan.FromHours(1);

    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().Bind(builder.Configuration.GetSection(DirectLineOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();
        builder.Services.AddOptions<WidgetOptions>().Bind(builder.Configuration.GetSection(WidgetOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<WidgetOptions>, WidgetOptionsValidator>();
        builder.Services.AddSingleton<AllowedOrigins>();
        builder.Services.AddCors();
        builder.Services.AddSingleton<DirectLineKeys>();
        builder.Services.AddSingleton<DirectLineTokens>();
        builder.Services.AddSingleton<DirectLineRates>();
        builder.Services.AddSingleton<ConversationAnswers>();
        builder.Services.AddSingleton<ConversationSignals>();
        builder.Services.AddSingleton<DirectLineConversations>();
        builder.Services.AddSingleton<DirectLineStream>();
        builder.Services.AddHttpClient<AzureTokens>();
    }

    public static void MapDirectLine(this WebApplication app)
    {
        var origins = app.Services.GetRequiredService<AllowedOrigins>();
        app.UseCors();
        var directLine = app.MapGroup(Root)
            .Limit((rates, context) => rates.Request(context))
            .RequireCors(cors => cors.SetIsOriginAllowed(origins.IsListed).AllowAnyHeader().WithMethods("GET", "POST").SetPreflightMaxAge(PreflightsAreGoodFor));
        if (app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.UsesAzure)
        {
            directLine.MapAzureTokens();
            return;
        }

        directLine.MapTokens();
        directLine.MapConversations();
        directLine.MapStream();
        directLine.MapGet("/session/getsessionid", () =>
            TypedResults.Json(new SessionAnswer(DirectLineConversations.NewId()), DirectLineJson.Default.SessionAnswer));
    }
}
