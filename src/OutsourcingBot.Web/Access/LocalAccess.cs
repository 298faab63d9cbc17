using Microsoft.Extensions.Options;
using OutsourcingBot.Web.Authentication;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Access;

/// <summary>While nobody has to say who they are, only this machine is served.</summary>
internal static class LocalAccess
{
    public static void UseLocalAccess(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Registration>().Identity is not null
            || app.Services.GetRequiredService<IOptions<BotOptions>>().Value.AllowUnauthenticatedRemoteAccess)
        {
            return;
        }


        app.Use((context, next) => Refusal(context.Connection.RemoteIpAddress, context.Request) is { } refusal
            && !context.Request.Path.StartsWithSegments("/healthz")
            ? TypedResults.Problem(
                $"{refusal} No app id is configured, so only this machine is served. To serve others without authentication, " +
                $"set {BotOptions.Section}:{nameof(BotOptions.AllowUnauthenticatedRemoteAccess)}.",
                statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context)
            : next(context));
    }

    /// <summary>Says why a request is not from this machine.</summary>
    /// <returns>Null where it is.</returns>
    public static string? Refusal(System.Net.IPAddress? remote, HttpRequest request)
    {
        if (!Loopback.Is(remote))
            return "The request comes from another machine.";
        // A proxy on this machine speaks for others.
        if (request.Headers.ContainsKey("X-Forwarded-For") || request.Headers.ContainsKey("Forwarded"))
            return "The request was forwarded for another machine.";
        // A web page whose name was made to resolve to this machine still sends its own name.
        if (!Loopback.IsName(request.Host.Host))
            return "The request names another host.";
        // A web page from elsewhere can send requests here, and its browser says where it is from.
        return request.Headers.Origin is [{ Length: > 0 } origin, ..] && !IsLocalOrigin(origin)
            ? "The request comes from a page of another site."
            : null;
    }

    private static bool IsLocalOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && Loopback.IsName(uri.Host);
}
