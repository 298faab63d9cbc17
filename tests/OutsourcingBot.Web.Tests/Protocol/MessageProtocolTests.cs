using System.Net;
using System.Text.Json.Nodes;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Protocol;

/// <summary>Messages and all other activities, whose replies are expected in the answer.</summary>
public sealed class MessageProtocolTests(ProtocolHost host) : IClassFixture<ProtocolHost>
{
    /// <summary>The host may have heard of what every run before this one said.</summary>
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Fact]
    public async Task A_message_is_answered_in_the_answer()
    {
        var replies = await RepliesAsync(Message());

        Assert.NotEmpty(replies);
        Assert.All(replies, reply =>
        {
            Assert.Equal("message", (string?)reply!["type"]);
            Assert.False(string.IsNullOrEmpty((string?)reply["text"]));
            Assert.Equal(("bot-1", "user-id-0"), ((string?)reply["from"]!["id"], (string?)reply["recipient"]!["id"]));
            Assert.Equal(("m-1", _conversation), ((string?)reply["replyToId"], (string?)reply["conversation"]!["id"]));
            // Agents Playground refuses a null.
            Assert.DoesNotContain(":null", reply.ToJsonString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_same_delivery_again_gets_the_same_replies()
    {
        var first = await RepliesAsync(Message("what is kpo"));
        Assert.True(JsonNode.DeepEquals(Lasting(first), Lasting(await RepliesAsync(Message("what is kpo")))));
    }

    [Fact]
    public async Task A_person_is_welcomed_once_however_often_the_page_is_loaded()
    {
        Assert.NotEmpty(await RepliesAsync(Update("user-id-0", "bot-1").With("id", "u-1")));
        Assert.Empty(await RepliesAsync(Update("user-id-0", "bot-1").With("id", "u-2")));
    }

    [Fact]
    public async Task The_bot_does_not_welcome_itself() => Assert.Empty(await RepliesAsync(Update("bot-1")));

    [Fact]
    public async Task The_emulator_gets_the_trace_of_an_answer() =>
        Assert.Equal("trace", (string?)(await RepliesAsync(Message(channel: "emulator"))).Last()!["type"]);

    [Fact]
    public async Task A_mention_of_the_bot_is_not_part_of_what_is_said_and_one_of_others_is()
    {
        var plain = await RepliesAsync(Message("what is kpo", id: "m-1"));
        var mentions = new JsonArray(Mention("bot-1", "<at>Test Bot</at>"));
        var mentioned = await RepliesAsync(Message("<at>Test Bot</at> what is kpo", id: "m-2").With("entities", mentions));
        Assert.Equal((string?)plain[0]!["text"], (string?)mentioned[0]!["text"]);
    }

    [Theory]
    [InlineData("""{"text":"what is kpo"}""")]
    [InlineData("\"what is kpo\"")]
    public async Task A_submitted_card_is_a_message(string value)
    {
        var plain = await RepliesAsync(Message("what is kpo"));
        var submitted = await RepliesAsync(Message(id: "m-2").Without("text").With("value", JsonNode.Parse(value)));
        Assert.Equal((string?)plain[0]!["text"], (string?)submitted[0]!["text"]);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("event")]
    [InlineData("trace")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("endOfConversation")]
    [InlineData("installationUpdate")]
    [InlineData("somethingNew")]
    public async Task Other_activities_are_taken_without_a_reply(string type) =>
        Assert.Empty(await RepliesAsync(Message().Without("text").With("type", type)));

    [Theory]
    [InlineData("")]
    [InlineData("   \t")]
    [InlineData("😀")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("**bold** [x](javascript:alert(1))")]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("\0\u0001\u001b[31m\u202e")]
    public async Task Odd_text_is_answered(string text) => Assert.NotEmpty(await RepliesAsync(Message(text)));

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("a\\ude00b")]
    public async Task Half_an_emoji_is_no_reason_to_fail(string json)
    {
        var body = At(Message("TEXT").ExpectingReplies()).ToJsonString().Replace("TEXT", json, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Body(body))).Status);
    }

    [Theory]
    [InlineData("channelData", """{"when":"2026-01-02T03:04:05+02:00","deep":[[[{"n":1.50}]]]}""")]
    [InlineData("value", """{"odd":[1,"two",null]}""")]
    [InlineData("entities", """[{"type":"new","more":{"a":null}},{"no":"type"}]""")]
    [InlineData("attachments", """[{"contentType":"text/html","content":"<p>hello</p>"},{"contentType":"image/png","contentUrl":"https://example.test/a.png"}]""")]
    [InlineData("somethingNew", """{"a":[1]}""")]
    [InlineData("localTimestamp", "\"2026-01-02T03:04:05.6789012+13:45\"")]
    [InlineData("locale", "\"\"")]
    [InlineData("from", """{"id":"user-id-0","name":null,"role":"user","somethingNew":true}""")]
    public async Task Whatever_comes_with_a_message_it_is_answered(string name, string json) =>
        Assert.NotEmpty(await RepliesAsync(Message().With(name, JsonNode.Parse(json))));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task What_is_no_activity_is_a_bad_request(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(Body(body))).Status);

    [Theory]
    [InlineData("GET", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    public async Task Other_verbs(string verb, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(verb), "/api/messages");
        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    private static JsonObject Mention(string id, string text) =>
        new() { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = "somebody" }, ["text"] = text };

    /// <summary>Without what a host may stamp anew.</summary>
    private static JsonArray Lasting(JsonArray replies)
    {
        foreach (var reply in replies)
            reply!.AsObject().Without("timestamp").Without("localTimestamp").Without("id");
        return replies;
    }

    private JsonObject At(JsonObject activity)
    {
        activity["conversation"]!["id"] = _conversation;
        return activity;
    }

    private Task<JsonArray> RepliesAsync(JsonObject activity) => host.RepliesAsync(At(activity));
}
