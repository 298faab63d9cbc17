using Microsoft.AspNetCore.Http.HttpResults;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Web.Messages;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Starting a conversation, coming back to it, reading it and writing to it.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this RouteGroupBuilder directLine)
    {
        directLine.MapGroup("").RequireToken().MapPost("/conversations", StartAsync);
        var conversation = directLine.MapGroup("/conversations/{conversation}").RequireToken().RequireConversation();
        conversation.MapGet("", Reconnect);
        conversation.MapGet("/activities", ReadAsync);
        conversation.MapPost("/activities", PostAsync).Limit((rates, context) => rates.Message(context));
        conversation.MapPost("/upload", () => DirectLineErrors.NoUpload);
    }

    private static async Task<JsonHttpResult<ConversationAnswer>> StartAsync(
        HttpContext context, DirectLineConversations conversations, ConversationAnswers answers, CancellationToken cancellationToken)
    {
        var isNew = await conversations.StartAsync(context.Claims(), ServiceUrl(context), cancellationToken);
        return answers.Stream(context, seen: 0, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static Results<JsonHttpResult<ConversationAnswer>, JsonHttpResult<ErrorAnswer>> Reconnect(
        HttpContext context, string? watermark, ConversationAnswers answers) =>
        Watermark.Read(watermark) is { } seen
            ? answers.Stream(context, seen, StatusCodes.Status200OK)
            : DirectLineErrors.BadWatermark;

    private static async Task<Results<JsonHttpResult<ActivitySet>, JsonHttpResult<ErrorAnswer>>> ReadAsync(
        HttpContext context, string? watermark, DirectLineConversations conversations, CancellationToken cancellationToken)
    {
        if (Watermark.Read(watermark) is not { } seen)
            return DirectLineErrors.BadWatermark;
        var page = await conversations.ReadAsync(context.Claims().Conversation, seen, cancellationToken);
        return TypedResults.Json(page, ActivityJson.Default.ActivitySet);
    }

    private static async Task<Results<JsonHttpResult<PostAnswer>, JsonHttpResult<ErrorAnswer>>> PostAsync(
        HttpContext context, DirectLineConversations conversations, ConversationSignals signals, CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength > DirectLineErrors.MaxMessageBytes)
            return DirectLineErrors.TooLarge;
        var body = await ActivityBody.ReadAsync(context.Request, cancellationToken);
        if (body is not ActivityBody.Read { Activity: var activity })
            return DirectLineErrors.Unreadable(body);
        if (string.IsNullOrWhiteSpace(activity.Type))
            return DirectLineErrors.NoType;
        var claims = context.Claims();
        // The stream follows the answer, whatever becomes of the answer.
        context.Response.OnCompleted(() =>
        {
            signals.WentOn(claims.Conversation);
            return Task.CompletedTask;
        });
        var id = await conversations.PostAsync(activity, claims, ServiceUrl(context), cancellationToken);
        return TypedResults.Json(new PostAnswer(id), DirectLineJson.Default.PostAnswer);
    }

    private static string ServiceUrl(HttpContext context) => ConversationAnswers.BaseAddress(context.Request, "http");
}
