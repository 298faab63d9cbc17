using Microsoft.AspNetCore.Http.Features;

using OutsourcingBot.Web.Access;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Lets only those in who hold a token, and into a conversation only those who hold a token for it.</summary>
internal static class TokenFilter
{
    private const string Scheme = "Bearer ";

    /// <summary>The token was checked before the endpoint ran.</summary>
    public static TokenClaims Claims(this HttpContext context) => context.Features.GetRequiredFeature<TokenClaims>();

    public static RouteGroupBuilder RequireToken(this RouteGroupBuilder group) => group.AddEndpointFilter((call, next) =>
    {
        var context = call.HttpContext;
        switch (context.RequestServices.GetRequiredService<DirectLineTokens>().Read(Bearer(context.Request), TokenUses.Conversation))
        {
            case TokenReading.Valid { Claims: var claims } when IsFor(context, claims) && Origins(context).Allow(context.Request, claims.Origin):
                context.Features.Set(claims);
                return next(call);
            case TokenReading.Expired:
                return ValueTask.FromResult<object?>(DirectLineErrors.ExpiredToken);
            default:
                return ValueTask.FromResult<object?>(DirectLineErrors.InvalidToken);
        }
    });

    public static RouteGroupBuilder RequireConversation(this RouteGroupBuilder group) => group.AddEndpointFilter(async (call, next) =>
    {
        var context = call.HttpContext;
        var conversations = context.RequestServices.GetRequiredService<DirectLineConversations>();
        return await conversations.ExistsAsync(context.Claims().Conversation, context.RequestAborted)
            ? await next(call)
            : DirectLineErrors.UnknownConversation;
    });

    /// <summary>Refuses pages of sites that are not listed, before they have a token.</summary>
    public static RouteHandlerBuilder RequireAllowedOrigin(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter((call, next) =>
        Origins(call.HttpContext).Allow(call.HttpContext.Request) ? next(call) : ValueTask.FromResult<object?>(DirectLineErrors.ForeignOrigin));

    private static AllowedOrigins Origins(HttpContext context) => context.RequestServices.GetRequiredService<AllowedOrigins>();

    private static bool IsFor(HttpContext context, TokenClaims claims) =>
        context.GetRouteValue("conversation") is not string conversation || conversation == claims.Conversation;

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..].Trim()
            : null;
}
