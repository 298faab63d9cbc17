using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Hosting.Gaps;

namespace OutsourcingBot.Web.Tests.DirectLine;

public sealed class ConversationTests : IDisposable
{
    private readonly BotServer _server = new();
    private readonly DirectLineClient _client;

    public ConversationTests() => _client = new(_server.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Starting_welcomes_once()
    {
        Assert.Equal(HttpStatusCode.Created, await _client.StartAsync(Cancel));
        Assert.Equal(HttpStatusCode.OK, await _client.StartAgainAsync(Cancel));

        var welcome = Assert.Single((await _client.ReadAsync(null, Cancel)).Activities);
        Assert.Equal(("welcome", "bot", null), ((string?)welcome["text"], (string?)welcome["from"]!["role"], (string?)welcome["replyToId"]));
        Assert.StartsWith("dl_", (string?)welcome["recipient"]!["id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_to_a_start_is_what_clients_expect()
    {
        await _client.GenerateAsync(Cancel);
        var (_, answer) = await _client.SendAsync(HttpMethod.Post, "/conversations", null, Cancel);

        Assert.Equal(["conversationId", "token", "expires_in", "streamUrl", "referenceGrammarId"], answer.Select(member => member.Key));
        Assert.Equal(1800, (int)answer["expires_in"]!);
        var stream = new Uri((string)answer["streamUrl"]!);
        Assert.Equal(("ws", _server.Client.BaseAddress!.Authority), (stream.Scheme, stream.Authority));
    }

    [Fact]
    public async Task What_is_posted_comes_back_as_it_was_and_the_reply_follows()
    {
        await _client.StartAsync(Cancel);
        var id = await _client.SayAsync("what is kpo", "client-1", Cancel);

        var (activities, watermark) = await _client.ReadAsync(null, Cancel);
        Assert.Equal(["welcome", "what is kpo", "1: what is kpo"], activities.Select(activity => (string?)activity["text"]));
        var (echo, reply) = (activities[1], activities[2]);
        Assert.Equal((id, "client-1"), ((string?)echo["id"], (string?)echo["channelData"]!["clientActivityID"]));
        Assert.Equal(("user", "Me", "UTC"), ((string?)echo["from"]!["role"], (string?)echo["from"]!["name"], (string?)echo["localTimezone"]));
        Assert.StartsWith("dl_", (string?)echo["from"]!["id"], StringComparison.Ordinal);
        Assert.Equal("ClientCapabilities", (string?)echo["entities"]![0]!["type"]);
        Assert.Equal(id, (string?)reply["replyToId"]);
        Assert.Equal("next", (string?)reply["suggestedActions"]!["actions"]![0]!["title"]);
        Assert.Equal(3, activities.Select(activity => (string?)activity["id"]).Distinct().Count());
        Assert.Empty((await _client.ReadAsync(watermark, Cancel)).Activities);
    }

    [Fact]
    public async Task A_thumb_down_makes_the_question_it_stood_under_a_gap_once()
    {
        await _client.StartAsync(Cancel);
        await _client.SayAsync("asked first", "client-1", Cancel);
        await _client.SayAsync("asked second", "client-2", Cancel);
        var (activities, _) = await _client.ReadAsync(null, Cancel);
        var answer = activities.Single(activity => (string?)activity["text"] == "1: asked first");
        var down = new JsonObject
        {
            ["type"] = "event",
            ["name"] = "webchat:activity-status/feedback",
            ["entities"] = new JsonArray(answer["entities"]![0]!["potentialAction"]![1]!.DeepClone()),
            ["channelData"] = new JsonObject { ["clientActivityID"] = "client-3" },
        };

        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync(down.ToJsonString(), Cancel)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync(down.ToJsonString(), Cancel)).Status);

        var gap = Assert.Single(_server.Services.GetRequiredService<IGaps>().All());
        Assert.Equal((GapKind.Unhelpful, "asked first"), (gap.Kind, gap.Question));
    }

    [Fact]
    public async Task The_same_message_again_is_the_same_message()
    {
        await _client.StartAsync(Cancel);
        var id = await _client.SayAsync("a", "client-1", Cancel);
        await _client.SayAsync("b", "client-2", Cancel);
        _server.Time.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal(id, await _client.SayAsync("a", "client-1", Cancel));
        Assert.Equal(5, (await _client.ReadAsync(null, Cancel)).Activities.Count);
    }

    [Fact]
    public async Task A_join_event_of_the_page_gives_no_second_welcome()
    {
        await _client.StartAsync(Cancel);
        await _client.PostAsync("""{"type":"event","name":"webchat/join","value":{"language":"en-US"},"from":{"id":"me"}}""", Cancel);
        Assert.Equal(["message", "event"], (await _client.ReadAsync(null, Cancel)).Activities.Select(activity => (string?)activity["type"]));
    }

    [Theory]
    [InlineData("trace")]
    [InlineData("endOfConversation")]
    [InlineData("conversationUpdate")]
    public async Task Clients_never_see_what_is_not_for_them(string type)
    {
        await _client.StartAsync(Cancel);
        await _client.PostAsync($$"""{"type":"{{type}}"}""", Cancel);
        await _client.SayAsync("a", "client-1", Cancel);
        Assert.Equal(["welcome", "a", "1: a"], (await _client.ReadAsync(null, Cancel)).Activities.Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task A_client_cannot_speak_as_the_bot_or_in_another_conversation()
    {
        await _client.StartAsync(Cancel);
        await _client.PostAsync("""{"type":"event","id":"x","from":{"id":"outsourcingbot","role":"bot"},"conversation":{"id":"other"},"serviceUrl":"http://10.0.0.1"}""", Cancel);

        var echo = (await _client.ReadAsync(null, Cancel)).Activities[1];
        Assert.Equal(("user", _client.ConversationId), ((string?)echo["from"]!["role"], (string?)echo["conversation"]!["id"]));
        Assert.NotEqual("x", (string?)echo["id"]);
    }

    [Fact]
    public async Task A_long_conversation_is_read_page_by_page()
    {
        await _client.StartAsync(Cancel);
        for (var i = 0; i < 60; i++)
            await _client.SayAsync($"{i}", $"client-{i}", Cancel);

        var texts = new List<string?>();
        for (var (page, watermark) = await _client.ReadAsync(null, Cancel); page.Count > 0; (page, watermark) = await _client.ReadAsync(watermark, Cancel))
        {
            Assert.True(page.Count <= 100);
            texts.AddRange(page.Select(activity => (string?)activity["text"]));
        }

        Assert.Equal(["welcome", .. Enumerable.Range(0, 60).SelectMany(i => (string[])[$"{i}", $"{i + 1}: {i}"])], texts);
    }

    [Fact]
    public async Task A_restart_loses_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("outsourcingbot-").FullName;
        using (var before = new BotServer { DataFolder = folder })
        {
            var client = new DirectLineClient(before.Client);
            await client.StartAsync(Cancel);
            await client.SayAsync("a", "client-1", Cancel);
            (_client.ConversationId, _client.Token) = (client.ConversationId, client.Token);
        }

        using (var after = new BotServer { DataFolder = folder })
        {
            var client = new DirectLineClient(after.Client) { ConversationId = _client.ConversationId, Token = _client.Token };
            Assert.Equal(HttpStatusCode.OK, (await client.ReconnectAsync("3", Cancel)).Status);
            await client.SayAsync("b", "client-2", Cancel);
            Assert.Equal(["welcome", "a", "1: a", "b", "2: b"], (await client.ReadAsync(null, Cancel)).Activities.Select(activity => (string?)activity["text"]));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_none_is_refused(string watermark)
    {
        await _client.StartAsync(Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.ReconnectAsync(watermark, Cancel)).Status);
    }

    [Theory]
    [InlineData("", 400, "BadSyntax")]
    [InlineData("{", 400, "BadSyntax")]
    [InlineData("{}", 400, "MissingProperty")]
    public async Task A_broken_activity_is_refused(string body, int status, string code)
    {
        await _client.StartAsync(Cancel);
        Refused(await _client.PostAsync(body, Cancel), status, code);
    }

    [Fact]
    public async Task An_activity_over_the_limit_is_refused()
    {
        await _client.StartAsync(Cancel);
        Refused(await _client.PostAsync(DirectLineClient.Message(new string('x', 256 * 1024), "c").ToJsonString(), Cancel), 413, "MessageSizeTooBig");
    }

    [Fact]
    public async Task Files_are_refused_politely()
    {
        await _client.StartAsync(Cancel);
        using var files = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "a.bin" } };
        Refused(await _client.SendAsync(HttpMethod.Post, $"/conversations/{_client.ConversationId}/upload?userId=me", files, Cancel), 415, "NotSupported");
    }

    [Fact]
    public async Task A_session_has_an_id()
    {
        var (_, answer) = await _client.SendAsync(HttpMethod.Get, "/session/getsessionid", null, Cancel);
        Assert.NotEqual("", (string?)answer["sessionId"]);
    }

    private static void Refused((HttpStatusCode Status, JsonObject Answer) refusal, int status, string code)
    {
        Assert.Equal((status, code), ((int)refusal.Status, (string?)refusal.Answer["error"]!["code"]));
        Assert.NotEqual("", (string?)refusal.Answer["error"]!["message"]);
    }
}
