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
        builder.Services.AddSingleton<Receptionist>();
        builder.Services.AddSingleton<ServiceHosts>();
        builder.Services.AddSingleton<ConnectorMetrics>();
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<ConnectorClient>(services, ConnectorHttp()));
        builder.Services.AddSingleton<ConnectorTurns>();
        builder.Services.AddHostedService<LeftReplies>();
    }

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Route, TakeAsync);
        // Agents Playground looks whether somebody is there.
        routes.MapMethods(Route, [HttpMethods.Head], () => TypedResults.Ok());
    }

    private static async Task<IResult> TakeAsync(
        HttpContext context, Receptionist receptionist, ServiceHosts hosts, InvokeDispatcher invokes,
        ConversationTurns turns, ConnectorTurns connector, CancellationToken cancellationToken)
    {
        var reception = await receptionist.ReceiveAsync(context, cancellationToken);
        if (reception is not Reception.Taken { Activity: var activity })
            return ((Reception.Refused)reception).Answer;
        var delivery = Delivery.From(activity);
        // What a button of a card says is answered through the Connector even where replies are expected.
        if (activity.DeliveryMode == DeliveryModes.ExpectReplies && activity.Type != ActivityTypes.Invoke)
            return Replies((await turns.TakeAsync(delivery, cancellationToken)).Replies);
        if (!hosts.Allow(activity.ServiceUrl!, context.Connection.RemoteIpAddress))
            return Receptionist.Broken($"Replies are not sent to the host of this serviceUrl. {ConnectorOptions.Section}:{nameof(ConnectorOptions.AllowedHosts)} names those that may get them.");
        if (activity.Type == ActivityTypes.Invoke)
            return new InvokeResult(await invokes.AnswerAsync(activity, cancellationToken));
        await connector.TakeAsync(delivery, cancellationToken);
        return TypedResults.Ok();
    }

    private static JsonHttpResult<ActivitySet> Replies(IReadOnlyList<Activity> replies) =>
        TypedResults.Json(new ActivitySet(replies), ActivityJson.Default.ActivitySet);

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
