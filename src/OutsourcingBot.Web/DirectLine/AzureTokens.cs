using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using OutsourcingBot.Web.Access;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>
/// Gets tokens of the Direct Line channel of Azure Bot Service for the chat page. The secret, with which anybody could
/// read every conversation, goes nowhere but there.
/// </summary>
internal sealed partial class AzureTokens(HttpClient http, IOptions<DirectLineOptions> options, ILogger<AzureTokens> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>A token for a new conversation, with where to use it.</summary>
    public async Task<JsonHttpResult<ConversationAnswer>?> GenerateAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var address = options.Value.AzureAddress.TrimEnd('/');
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{address}/tokens/generate")
        {
            Content = JsonContent.Create(
                new AzureTokenRequest(new(DirectLineConversations.NewId("dl_")), AllowedOrigins.Of(context.Request) is { } origin ? [origin] : null),
                DirectLineJson.Default.AzureTokenRequest),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.AzureSecret);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var response = await http.SendAsync(request, patience.Token);
            if (response.IsSuccessStatusCode
                && await response.Content.ReadFromJsonAsync(DirectLineJson.Default.ConversationAnswer, patience.Token) is { } answer)
                return TypedResults.Json(answer with { Domain = address }, DirectLineJson.Default.ConversationAnswer);
            LogRefused((int)response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or System.Text.Json.JsonException or OperationCanceledException)
        {
            LogUnreachable(e.GetType().Name);
        }

        return null;
    }

    [LoggerMessage(EventId = 3010, Level = LogLevel.Error, Message = "Azure Direct Line answered a request for a token with {Status}")]
    private partial void LogRefused(int status);

    [LoggerMessage(EventId = 3011, Level = LogLevel.Error, Message = "Azure Direct Line gave no token: {Reason}")]
    private partial void LogUnreachable(string reason);
}
