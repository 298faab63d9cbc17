using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Web.Authentication;

namespace OutsourcingBot.Web.Messages;

/// <summary>What came of receiving a request.</summary>
internal abstract record Reception
{
    private Reception()
    {
    }

    /// <summary>The activity is well-formed, and its sender may send it.</summary>
    public sealed record Taken(Activity Activity) : Reception;

    /// <summary>The request is answered with a refusal.</summary>
    public sealed record Refused(IResult Answer) : Reception;
}

/// <summary>Receives activities: first who sends, then what, then whether the two fit together.</summary>
internal sealed partial class Receptionist(ISenders senders, AuthenticationMetrics metrics, ILogger<Receptionist> logger)
{
    public async Task<Reception> ReceiveAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var sender = await senders.SenderAsync(context.Request, cancellationToken);
        if (sender is Sender.Unknown unknown)
            return Unauthorized(context, unknown.Reason);
        var body = await ActivityBody.ReadAsync(context.Request, cancellationToken);
        if (body is not ActivityBody.Read { Activity: var activity })
            return new Reception.Refused(Refusal(body));
        if (sender.Refusal(activity) is { } reason)
            return Unauthorized(context, reason);
        return ProtocolCheck.Problem(activity) is { } problem
            ? new Reception.Refused(Broken(problem))
            : new Reception.Taken(activity);
    }

    public static IResult Broken(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    private static IResult Refusal(ActivityBody body) => body switch
    {
        ActivityBody.TooLarge => TypedResults.Problem(ActivityBody.TooLarge.Detail, statusCode: StatusCodes.Status413PayloadTooLarge),
        ActivityBody.Broken broken => Broken(broken.Detail),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The operator learns the reason, the sender nothing.</summary>
    private Reception.Refused Unauthorized(HttpContext context, string reason)
    {
        metrics.Refused(reason);
        LogRefused(reason);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return new(TypedResults.Unauthorized());
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Warning, Message = "A request was refused for its token: {Reason}")]
    private partial void LogRefused(string reason);
}
