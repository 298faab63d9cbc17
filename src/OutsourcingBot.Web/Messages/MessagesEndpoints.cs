using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Invokes;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Messages;

/// <summary><c>/api/messages</c>: the Activity protocol, as every Bot Framework channel speaks it.</summary>
internal static class MessagesEndpoints
{
    private const string Route = "/api/messages";

    public static void AddMessages(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ConnectorOptions>().Bind(builder.Configuration.GetSection(ConnectorOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ConnectorOptions>, ConnectorOptionsValidator>();
        builder.Services.AddSingleton<ServiceHosts>();
        builder.Services.AddSingleton<ConnectorMetrics>();
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<ConnectorClient>(services, ConnectorHttp()));
    }

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Route, TakeAsync);
        // Agents Playground looks whether somebody is there.
        routes.MapMethods(Route, [HttpMethods.Head], () => TypedResults.Ok());
    }

    private static async Task<Results<Ok, JsonHttpResult<ActivitySet>, InvokeResult, ProblemHttpResult>> TakeAsync(
        HttpContext context, ConversationTurns turns, InvokeDispatcher invokes, ConnectorClient connector, ServiceHosts hosts, CancellationToken cancellationToken)
    {
        var body = await ActivityBody.ReadAsync(context.Request, cancellationToken);
        if (body is not ActivityBody.Read { Activity: var activity })
            return Refuse(body);
        if (ProtocolCheck.Problem(activity) is { } problem)
            return Broken(problem);
        if (activity.Type == ActivityTypes.Invoke)
            return new InvokeResult(await invokes.AnswerAsync(activity, cancellationToken));
        var inline = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        if (!inline && !hosts.Allow(activity.ServiceUrl!, context.Connection.RemoteIpAddress))
            return Broken($"Replies are not sent to the host of this serviceUrl. {ConnectorOptions.Section}:{nameof(ConnectorOptions.AllowedHosts)} names those that may get them.");

        var delivered = await turns.TakeAsync(new(activity, activity.Id is { Length: > 0 } id ? id : null), cancellationToken);
        if (inline)
            return TypedResults.Json(new ActivitySet(delivered.Replies), ActivityJson.Default.ActivitySet);
        // The turn is saved: its replies are sent even where the channel has stopped waiting.
        if (!delivered.Repeated)
            await connector.SendAsync(delivered.Replies, CancellationToken.None);
        return TypedResults.Ok();
    }

    private static ProblemHttpResult Refuse(ActivityBody body) => body switch
    {
        ActivityBody.TooLarge => TypedResults.Problem(ActivityBody.TooLarge.Detail, statusCode: StatusCodes.Status413PayloadTooLarge),
        ActivityBody.Broken broken => Broken(broken.Detail),
        _ => throw new InvalidOperationException(),
    };

    private static ProblemHttpResult Broken(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>Follows no redirect and asks no proxy: the address that was checked is the one that is called.</summary>
    private static HttpClient ConnectorHttp() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxResponseHeadersLength = 16,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
