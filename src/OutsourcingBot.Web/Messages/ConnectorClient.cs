using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Web.Authentication;
using MsalException = Microsoft.Identity.Client.MsalException;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Sends replies to the channel they are addressed to, one after the other; one that has an identifier takes the place
/// of what the channel has under it. Only what the channel asks to be sent
/// again is sent again: after a time-out or an error on its side the reply may have arrived, and would come twice.
/// </summary>
internal sealed partial class ConnectorClient(
    HttpClient http, ServiceHosts hosts, IOwnTokens tokens, IOptions<ConnectorOptions> options, TimeProvider time,
    ConnectorMetrics metrics, ILogger<ConnectorClient> logger)
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
        var method = string.IsNullOrEmpty(reply.Id) ? HttpMethod.Post : HttpMethod.Put;
        var body = JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity);
        for (var attempt = 1; ; attempt++)
        {
            var (failure, again) = await CallAsync(method, address, body, cancellationToken);
            if (again is not { } wait || attempt == MaxAttempts)
                return failure;
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<(string? Failure, TimeSpan? Again)> CallAsync(HttpMethod method, Uri address, byte[] body, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = await RequestAsync(method, address, body, either.Token);
            // What the channel answers with does not matter, and may be of any length.
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.IsSuccessStatusCode ? default : (
                ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture),
                response.StatusCode == HttpStatusCode.TooManyRequests ? RetryAfter(response) : null);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return ("timeout", null);
        }
        catch (HttpRequestException)
        {
            return ("unreachable", null);
        }
        catch (MsalException e)
        {
            LogNoToken(e.ErrorCode);
            return ("token", null);
        }
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpMethod method, Uri address, byte[] body, CancellationToken cancellationToken)
    {
        var token = hosts.MayHaveToken(address) ? await tokens.GetAsync(cancellationToken) : null;
        var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        return request;
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

    [LoggerMessage(EventId = 3002, Level = LogLevel.Error, Message = "The bot gets no token to show to channels: {ErrorCode}")]
    private partial void LogNoToken(string errorCode);
}
