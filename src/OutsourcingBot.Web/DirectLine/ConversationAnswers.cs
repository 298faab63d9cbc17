using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Answers with fresh tokens, and with the address of the socket where there is a conversation to stream.</summary>
internal sealed class ConversationAnswers(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    private static readonly TimeSpan OpenSocketWithin = TimeSpan.FromMinutes(5);

    public JsonHttpResult<ConversationAnswer> Token(TokenClaims claims) =>
        Json(new(claims.Conversation, ConversationToken(claims), options.Value.TokenSeconds));

    public JsonHttpResult<ConversationAnswer> Stream(HttpContext context, long seen, int status)
    {
        var claims = context.Claims();
        var token = tokens.Sign(claims with { Use = TokenUses.Stream }, OpenSocketWithin);
        var address = $"{BaseAddress(context.Request, "ws")}{DirectLineEndpoints.Root}/conversations/{claims.Conversation}/stream" +
            $"?watermark={Watermark.Write(seen)}&t={token}";
        return Json(
            new(claims.Conversation, ConversationToken(claims), options.Value.TokenSeconds, address, DirectLineConversations.NewId()),
            status);
    }

    /// <summary>This service, under the name by which the client reached it.</summary>
    /// <param name="request">The client's request.</param>
    /// <param name="scheme"><c>http</c> or <c>ws</c>; secure where the request is.</param>
    public static string BaseAddress(HttpRequest request, string scheme) =>
        $"{scheme}{(request.IsHttps ? "s" : "")}://{request.Host}{request.PathBase}";

    private string ConversationToken(TokenClaims claims) =>
        tokens.Sign(claims with { Use = TokenUses.Conversation }, TimeSpan.FromSeconds(options.Value.TokenSeconds));

    private static JsonHttpResult<ConversationAnswer> Json(ConversationAnswer answer, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(answer, DirectLineJson.Default.ConversationAnswer, statusCode: status);
}
