using Microsoft.AspNetCore.Http.HttpResults;
using OutsourcingBot.Web.Access;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Where a page gets what it needs to talk to the bot.</summary>
internal static class TokenEndpoints
{
    private const string GeneratePath = "/tokens/generate";

    public static void MapTokens(this RouteGroupBuilder directLine)
    {
        directLine.MapPost(GeneratePath, Generate).RequireAllowedOrigin().Limit((rates, context) => rates.Conversation(context));
        directLine.MapGroup("").RequireToken().MapPost("/tokens/refresh", Refresh);
    }

    /// <summary>The same, of Azure Bot Service; everything after it the page does there.</summary>
    public static void MapAzureTokens(this RouteGroupBuilder directLine) =>
        directLine.MapPost(GeneratePath, GenerateInAzureAsync).RequireAllowedOrigin().Limit((rates, context) => rates.Conversation(context));

    /// <summary>Whom the client says it is does not matter: the user is made up here, so that nobody can be somebody else.</summary>
    private static JsonHttpResult<ConversationAnswer> Generate(HttpRequest request, ConversationAnswers answers) =>
        answers.Token(new(DirectLineConversations.NewId(), DirectLineConversations.NewId("dl_"), AllowedOrigins.Of(request)));

    private static JsonHttpResult<ConversationAnswer> Refresh(HttpContext context, ConversationAnswers answers) => answers.Token(context.Claims());

    private static async Task<Results<JsonHttpResult<ConversationAnswer>, JsonHttpResult<ErrorAnswer>>> GenerateInAzureAsync(
        HttpContext context, AzureTokens tokens, CancellationToken cancellationToken) =>
        await tokens.GenerateAsync(context, cancellationToken) is { } answer ? answer : DirectLineErrors.NoToken;
}
