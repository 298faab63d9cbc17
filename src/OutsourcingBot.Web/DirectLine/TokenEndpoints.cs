using Microsoft.AspNetCore.Http.HttpResults;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Where a page gets what it needs to talk to the bot.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this RouteGroupBuilder directLine)
    {
        directLine.MapPost("/tokens/generate", Generate);
        directLine.MapGroup("").RequireToken().MapPost("/tokens/refresh", Refresh);
    }

    /// <summary>Whom the client says it is does not matter: the user is made up here, so that nobody can be somebody else.</summary>
    private static JsonHttpResult<ConversationAnswer> Generate(ConversationAnswers answers) =>
        answers.Token(DirectLineConversations.NewId(), DirectLineConversations.NewId("dl_"));

    private static JsonHttpResult<ConversationAnswer> Refresh(HttpContext context, ConversationAnswers answers) =>
        answers.Token(context.Claims().Conversation, context.Claims().User);
}
