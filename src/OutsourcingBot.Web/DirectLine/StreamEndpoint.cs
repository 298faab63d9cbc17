using Microsoft.AspNetCore.Http.HttpResults;
using OutsourcingBot.Web.Access;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>The socket, whose address holds all it takes to open it: a browser can add no header.</summary>
internal static class StreamEndpoint
{
    public static void MapStream(this RouteGroupBuilder directLine) =>
        directLine.MapGet("/conversations/{conversation}/stream", RunAsync);

    private static async Task<Results<EmptyHttpResult, JsonHttpResult<ErrorAnswer>>> RunAsync(
        HttpContext context, string conversation, string? watermark, string? t,
        DirectLineTokens tokens, AllowedOrigins origins, ConversationSignals signals, DirectLineStream stream)
    {
        if (Refusal(tokens.Read(t, TokenUses.Stream), conversation, context, origins) is { } refusal)
            return refusal;
        if (Watermark.Read(watermark) is not { } seen)
            return DirectLineErrors.BadWatermark;
        if (!context.WebSockets.IsWebSocketRequest)
            return DirectLineErrors.NoSocketRequest;
        using var subscription = signals.Subscribe(conversation);
        if (subscription is null)
            return DirectLineErrors.TooManySockets;
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, subscription, conversation, seen, context.RequestAborted);
        return TypedResults.Empty;
    }

    private static JsonHttpResult<ErrorAnswer>? Refusal(
        TokenReading token, string conversation, HttpContext context, AllowedOrigins origins) => token switch
    {
        TokenReading.Valid { Claims: var claims }
            when claims.Conversation == conversation && origins.Allow(context.Request, claims.Origin) => null,
        TokenReading.Expired => DirectLineErrors.ExpiredToken,
        _ => DirectLineErrors.InvalidToken,
    };
}
