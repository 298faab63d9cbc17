using System.Net;
using System.Text.Json.Nodes;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

/// <summary>
/// What every host of the bot keeps of the protocol. The environment variable <c>OUTSOURCINGBOT_ADDRESS</c> points them
/// at one that runs on this machine; without it they hold the web service to it.
/// </summary>
public sealed class EveryHostTests : IDisposable
{
    private readonly string _conversation = Guid.NewGuid().ToString();
    private readonly BotServer? _server;
    private readonly HttpClient _http;

    public EveryHostTests()
    {
        var address = Environment.GetEnvironmentVariable("OUTSOURCINGBOT_ADDRESS");
        _server = string.IsNullOrEmpty(address) ? new() : null;
        _http = _server?.Client ?? new() { BaseAddress = new(address!) };
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _http.Dispose();
        _server?.Dispose();
    }

    [Fact]
    public async Task A_message_is_answered_in_the_answer_where_that_is_expected()
    {
        var replies = await RepliesAsync(Message("hello"));

        Assert.NotEmpty(replies);
        Assert.All(replies, reply =>
        {
            Assert.Equal("message", (string?)reply!["type"]);
            Assert.False(string.IsNullOrEmpty((string?)reply["text"]));
            Assert.Equal(("bot-1", "user-id-0"), ((string?)reply["from"]!["id"], (string?)reply["recipient"]!["id"]));
            Assert.Equal(("m-1", _conversation), ((string?)reply["replyToId"], (string?)reply["conversation"]!["id"]));
        });
    }

    [Fact]
    public async Task A_person_is_welcomed_once()
    {
        Assert.NotEmpty(await RepliesAsync(Update("user-id-0", "bot-1").With("id", "u-1")));
        Assert.Empty(await RepliesAsync(Update("user-id-0", "bot-1").With("id", "u-2")));
    }

    [Fact]
    public async Task The_emulator_gets_the_trace_of_an_answer() =>
        Assert.Equal("trace", (string?)(await RepliesAsync(Message("hello", channel: "emulator"))).Last()!["type"]);

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Other_activities_are_taken_without_a_reply(string type) =>
        Assert.Empty(await RepliesAsync(Message().Without("text").With("type", type)));

    [Fact]
    public async Task Replies_go_to_the_channel_and_the_same_delivery_again_gets_no_more()
    {
        await using var connector = await FakeConnector.StartAsync();
        var message = Message("hello", serviceUrl: connector.Url);

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(message)).Status);
        var replies = connector.Calls.Count(call => (string?)call.Activity["type"] == "message");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(message)).Status);

        Assert.NotEqual(0, replies);
        Assert.Equal(replies, connector.Calls.Count(call => (string?)call.Activity["type"] == "message"));
        Assert.All(connector.Calls, call => Assert.StartsWith($"POST /v3/conversations/{_conversation}/activities", call.Target, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("somethingNew")]
    public async Task What_nothing_handles_is_not_implemented(string name) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(Message().Without("text").With("type", "invoke").With("name", name).With("value", new JsonObject()))).Status);

    [Fact]
    public async Task A_cards_action_without_a_value_gets_the_error_that_its_clients_read()
    {
        var (status, body) = await PostAsync(Message().Without("text").With("type", "invoke").With("name", "adaptiveCard/action"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("application/vnd.microsoft.error", (string?)JsonNode.Parse(body)!["type"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        using var answer = await _http.PostAsync("/api/messages", Body(body), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    public async Task Other_verbs(string verb, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(verb), "/api/messages");
        using var answer = await _http.SendAsync(request, Cancel);
        Assert.Equal(status, answer.StatusCode);
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity)
    {
        activity["conversation"]!["id"] = _conversation;
        using var answer = await _http.PostAsync("/api/messages", activity.Body(), Cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private async Task<JsonArray> RepliesAsync(JsonObject activity)
    {
        var (status, body) = await PostAsync(activity.ExpectingReplies());
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(body)!["activities"]!.AsArray();
    }
}
