using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class ExpectRepliesTests : IDisposable
{
    private readonly BotServer _server = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_message_is_answered_in_the_answer()
    {
        var reply = Assert.Single(await Replies(Message("what is kpo")))!;

        Assert.Equal("1: what is kpo", (string?)reply["text"]);
        Assert.Equal(("bot-1", "user-id-0"), ((string?)reply["from"]!["id"], (string?)reply["recipient"]!["id"]));
        Assert.Equal(("m-1", "c-1|livechat"), ((string?)reply["replyToId"], (string?)reply["conversation"]!["id"]));
        Assert.Equal("next", (string?)reply["suggestedActions"]!["actions"]![0]!["value"]);
        Assert.DoesNotContain("null", reply.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_welcomed_once_however_often_the_page_is_loaded()
    {
        Assert.Equal("welcome", Text(await Replies(Update("user-id-0", "bot-1").With("id", "u-1"))));
        Assert.Empty(await Replies(Update("user-id-0", "bot-1").With("id", "u-2")));
    }

    [Fact]
    public async Task The_bot_does_not_welcome_itself() => Assert.Empty(await Replies(Update("bot-1")));

    [Fact]
    public async Task The_emulator_gets_its_trace()
    {
        var replies = await Replies(Message(channel: "emulator"));

        Assert.Equal(["message", "trace"], replies.Select(reply => (string?)reply!["type"]));
        Assert.Equal("answered", (string?)replies[1]!["value"]!["outcome"]);
    }

    [Fact]
    public async Task The_emulator_gets_the_trace_of_a_bug_under_the_name_that_all_bots_use()
    {
        var replies = await Replies(Message("throw", channel: "emulator"));

        Assert.Equal(["message", "trace", "trace"], replies.Select(reply => (string?)reply!["type"]));
        var trace = replies[1]!;
        Assert.Equal(
            ("OnTurnError Trace", "TurnError", "https://www.botframework.com/schemas/error", "System.InvalidOperationException: throw"),
            ((string?)trace["name"], (string?)trace["label"], (string?)trace["valueType"], (string?)trace["value"]));
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_not_part_of_what_is_said()
    {
        var mention = new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = "bot-1" }, ["text"] = "<at>Test Bot</at>" };
        Assert.Equal("1: hello", Text(await Replies(Message("<at>Test Bot</at> hello").With("entities", new JsonArray(mention)))));
    }

    [Fact]
    public async Task A_submitted_card_is_answered() =>
        Assert.Equal("1: kpo", Text(await Replies(Message().Without("text").With("value", new JsonObject { ["text"] = "kpo" }))));

    [Fact]
    public async Task The_same_delivery_again_gets_the_same_replies()
    {
        Assert.Equal("1: hello", Text(await Replies(Message())));
        Assert.Equal("1: hello", Text(await Replies(Message())));
        Assert.Equal("2: hello", Text(await Replies(Message(id: "m-2"))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Messages_without_an_id_are_all_answered(string? id)
    {
        await Replies(Message(id: id));
        Assert.Equal("2: hello", Text(await Replies(Message(id: id))));
    }

    [Theory]
    [InlineData("endOfConversation")]
    [InlineData("deleteUserData")]
    public async Task A_conversation_that_was_ended_begins_anew(string type)
    {
        await Replies(Message());
        Assert.Empty(await Replies(Message(id: "m-2").With("type", type)));
        Assert.Equal("1: hello", Text(await Replies(Message(id: "m-3"))));
    }

    [Fact]
    public async Task A_bug_is_answered_with_the_words_for_it() => Assert.Equal("sorry", Text(await Replies(Message("throw"))));

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("contactRelationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Other_activities_are_taken_without_a_reply(string type) => Assert.Empty(await Replies(Message().With("type", type)));

    [Theory]
    [InlineData("")]
    [InlineData("   \t")]
    [InlineData("😀")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("**bold** [x](javascript:alert(1))")]
    [InlineData("\0\u0001\u001b[31m\u202e")]
    public async Task Odd_text_is_answered(string text) => Assert.Equal($"1: {text}", Text(await Replies(Message(text))));

    [Fact]
    public async Task A_very_long_text_is_answered() => Assert.Equal(100_003, Text(await Replies(Message(new string('x', 100_000)))).Length);

    [Theory]
    [InlineData("\\ud83d", "\ufffd")]
    [InlineData("a\\ude00b", "a\ufffdb")]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\\\ud83d", "\\ud83d")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\ufffd😀")]
    public async Task Half_an_emoji_is_no_reason_to_fail(string json, string text) =>
        Assert.Equal($"1: {text}", Text(await Replies(Message("TEXT").ToJsonString().Replace("TEXT", json, StringComparison.Ordinal))));

    private static string Text(JsonArray replies) => (string)Assert.Single(replies)!["text"]!;

    private Task<JsonArray> Replies(JsonObject activity) => Replies(activity.ToJsonString());

    private async Task<JsonArray> Replies(string activity)
    {
        var expecting = JsonNode.Parse(activity)!.AsObject().ContainsKey("deliveryMode") ? activity : activity[..^1] + ",\"deliveryMode\":\"expectReplies\"}";
        using var answer = await _server.Client.PostAsync("/api/messages", Body(expecting), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["activities"]!.AsArray();
    }
}
