using System.Net;
using System.Text.Json.Nodes;
using OutsourcingBot.Web.Tests.Messages;
using OutsourcingBot.Web.Tests.Teams;

namespace OutsourcingBot.Web.Tests.Protocol;

/// <summary>
/// A host of the bot that ships, known by its address alone. The environment variable <c>OUTSOURCINGBOT_ADDRESS</c> names
/// one that runs on this machine without an app id; without it, it is the web service.
/// </summary>
public sealed class ProtocolHost : IDisposable
{
    private readonly TeamsServer? _own;

    public ProtocolHost()
    {
        var address = Environment.GetEnvironmentVariable("OUTSOURCINGBOT_ADDRESS");
        _own = string.IsNullOrEmpty(address) ? new() : null;
        Http = _own?.Client ?? new() { BaseAddress = new(address!) };
    }

    public HttpClient Http { get; }

    public void Dispose()
    {
        Http.Dispose();
        _own?.Dispose();
    }

    public Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity) => PostAsync(activity.Body());

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpContent body)
    {
        using var answer = await Http.PostAsync("/api/messages", body, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The replies that an activity gets in the answer to its request.</summary>
    public async Task<JsonArray> RepliesAsync(JsonObject activity)
    {
        var (status, body) = await PostAsync(activity.ExpectingReplies());
        Assert.True(status == HttpStatusCode.OK, $"{(int)status} {body}");
        return JsonNode.Parse(body)!["activities"]!.AsArray();
    }
}
