using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Sends replies to the channel they are addressed to, one after the other. Only what the channel asks to be sent
/// again is sent again: after a time-out or an error on its side the reply may have arrived, and would come twice.
/// </summary>
internal sealed partial class ConnectorClient(
    HttpClient http, IOptions<ConnectorOptions> options, TimeProvider time, ConnectorMetrics metrics, ILogger<ConnectorClient> logger)
{
    private const int MaxAttempts = 3;
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public async Task SendAsync(IEnumerable<Activity> replies, CancellationToken cancellationToken)
    {
        foreach (var reply in replies)
        {
            if (await FailureAsync(reply, cancellationToken) is not { } reason)
                continue;
            metrics.Failed(reason);
            LogFailed(reply.Type, reason);
        }
    }

    private async Task<string?> FailureAsync(Activity reply, CancellationToken cancellationToken)
    {
        if (ServiceAddress.Of(reply) is not { } address)
            return "address";
        var body = JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity);
        for (var attempt = 1; ; attempt++)
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
            try
            {
                using var response = await PostAsync(address, body, either.Token);
                if (response.IsSuccessStatusCode)
                    return null;
                if (response.StatusCode != HttpStatusCode.TooManyRequests || attempt == MaxAttempts)
                    return ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
                await Task.Delay(RetryAfter(response), time, cancellationToken);
            }
            catch (OperationCanceledException) when (timeout.IsCancellationRequested)
            {
                return "timeout";
            }
            catch (HttpRequestException)
            {
                return "unreachable";
            }
        }
    }

    private async Task<HttpResponseMessage> PostAsync(Uri address, byte[] body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        // What the channel answers with does not matter, and may be of any length.
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private TimeSpan RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => TimeSpan.FromSeconds(1),
        };
        var most = TimeSpan.FromSeconds(options.Value.MaxRetryAfterSeconds);
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked > most ? most : asked;
    }

    [LoggerMessage(EventId = 3001, Level = LogLevel.Warning, Message = "A reply of type {ActivityType} was not taken: {Reason}")]
    private partial void LogFailed(string? activityType, string reason);
}
