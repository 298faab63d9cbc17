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
/// Sends replies to the channel they are addressed to; one that has an identifier takes the place
/// of what the channel has under it. Only what the channel asks to be sent
/// again is sent again: after a time-out or an error on its side the reply may have arrived, and would come twice.
/// </summary>
internal sealed partial class ConnectorClient(
    HttpClient http, ServiceHosts hosts, IOwnTokens tokens, IOptions<ConnectorOptions> options, TimeProvider time,
    ConnectorMetrics metrics, ILogger<ConnectorClient> logger)
{
    private const int MaxAttempts = 3;
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Sends one.</summary>
    /// <returns>What the channel calls it; null where it did not take it or does not say.</returns>
    public async Task<string?> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var sent = await SentAsync(reply, cancellationToken);
        if (sent.Failure is { } reason)
        {
            metrics.Failed(reason);
            LogFailed(reply.Type, reason);
        }

        return sent.Id;
    }

    private async Task<Sent> SentAsync(Activity reply, CancellationToken cancellationToken)
    {
        if (ServiceAddress.Of(reply) is not { } address)
            return new(Failure: "address");
        var method = string.IsNullOrEmpty(reply.Id) ? HttpMethod.Post : HttpMethod.Put;
        var body = JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity);
        for (var attempt = 1; ; attempt++)
        {
            var sent = await CallAsync(method, address, body, cancellationToken);
            if (sent.Again is not { } wait || attempt == MaxAttempts)
                return sent;
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<Sent> CallAsync(HttpMethod method, Uri address, byte[] body, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = await RequestAsync(method, address, body, either.Token);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.IsSuccessStatusCode ? new(Id: await ResourceId.ReadAsync(response, either.Token)) : new(
                Failure: ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture),
                Again: response.StatusCode == HttpStatusCode.TooManyRequests ? RetryAfter(response) : null);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return new(Failure: "timeout");
        }
        catch (HttpRequestException)
        {
            return new(Failure: "unreachable");
        }
        catch (MsalException e)
        {
            LogNoToken(e.ErrorCode);
            return new(Failure: "token");
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

    /// <summary>What came of sending: an identifier, or a failure, and after which time the channel wants it again.</summary>
    private sealed record Sent(string? Id = null, string? Failure = null, TimeSpan? Again = null);
}
