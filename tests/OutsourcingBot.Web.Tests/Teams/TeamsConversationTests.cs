using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Hosting.Gaps;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.Teams;

/// <summary>What people in Teams see of a conversation.</summary>
public sealed class TeamsConversationTests(TeamsServer server) : IClassFixture<TeamsServer>
{
    [Theory]
    [InlineData("personal", "user-id-0", "bot-1")]
    [InlineData("groupChat", "bot-1")]
    [InlineData("channel", "bot-1")]
    public async Task The_bot_welcomes_once_however_often_it_is_announced(string scope, params string[] members)
    {
        await using var connector = await FakeConnector.StartAsync();
        for (var load = 0; load < 2; load++)
        {
            await server.PostAsync(In(scope, connector, Incoming.Message().Without("text").With("type", "installationUpdate").With("action", "add")));
            await server.PostAsync(In(scope, connector, Incoming.Update(members)));
        }

        var welcome = Assert.Single(connector.Calls).Activity;
        Assert.Contains("Hello!", (string?)welcome["text"], StringComparison.Ordinal);
        Assert.Equal(3, (scope == "personal" ? welcome["suggestedActions"]!["actions"] : Card(welcome)["actions"])!.AsArray().Count);
    }

    [Fact]
    public async Task A_bot_that_is_taken_out_says_nothing()
    {
        await using var connector = await FakeConnector.StartAsync();

        await server.PostAsync(In("personal", connector, Incoming.Message().Without("text").With("type", "installationUpdate").With("action", "remove")));

        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task An_answer_names_its_sources_and_asks_whether_it_helped()
    {
        await using var connector = await FakeConnector.StartAsync();

        await server.PostAsync(In("personal", connector, Incoming.Message("what is kpo")));

        var reply = Assert.Single(connector.Calls).Activity;
        Assert.EndsWith(" [1]", (string?)reply["text"], StringComparison.Ordinal);
        Assert.True((bool?)reply["channelData"]!["feedbackLoopEnabled"]);
        var entity = Assert.Single(reply["entities"]!.AsArray())!;
        Assert.Equal(("https://schema.org/Message", "AIGeneratedContent"), ((string?)entity["type"], (string?)entity["additionalType"]![0]));
        var citation = Assert.Single(entity["citation"]!.AsArray())!;
        Assert.Equal((1, "What is Knowledge Process Outsourcing (KPO)?"), ((int)citation["position"]!, (string?)citation["appearance"]!["name"]));
        Assert.InRange(((string)citation["appearance"]!["abstract"]!).Length, 20, 160);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("who won the cup")]
    public async Task What_rests_on_nothing_claims_no_source(string text)
    {
        await using var connector = await FakeConnector.StartAsync();

        await server.PostAsync(In("personal", connector, Incoming.Message(text)));

        Assert.Null(Assert.Single(connector.Calls).Activity["entities"]);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task In_groups_buttons_stand_on_a_card_and_give_way_to_what_was_chosen(string scope)
    {
        await using var connector = await FakeConnector.StartAsync();
        var thread = In(scope, connector, Incoming.Message("<at>Test Bot</at> classify my work").With("entities", JsonNode.Parse(
            """[{"type":"mention","mentioned":{"id":"bot-1","name":"Test Bot"},"text":"<at>Test Bot</at>"}]""")));
        await server.PostAsync(thread);
        var button = Card(Assert.Single(connector.Calls).Activity)["actions"]![0]!;
        Assert.Equal(("Action.Execute", "Action.Submit"), ((string?)button["type"], (string?)button["fallback"]!["type"]));

        var (status, body) = await server.InvokeAsync(
            "adaptiveCard/action",
            new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)button["verb"], ["data"] = button["data"]!.DeepClone() } }.ToJsonString(),
            invoke => In(scope, connector, invoke.With("conversation", thread["conversation"]!.DeepClone()), (string)thread["conversation"]!["id"]!));

        Assert.Equal(HttpStatusCode.OK, status);
        var answer = JsonNode.Parse(body)!;
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), ((int)answer["statusCode"]!, (string?)answer["type"]));
        Assert.Null(answer["value"]!["actions"]);
        Assert.Contains((string)button["title"]!, (string?)answer["value"]!["body"]![0]!["text"], StringComparison.Ordinal);
        Assert.Equal(2, connector.Calls.Count);
        Assert.NotEqual((string?)connector.Calls.First().Activity["text"], (string?)connector.Calls.Last().Activity["text"]);
    }

    [Fact]
    public async Task A_button_that_says_nothing_is_not_implemented() =>
        Assert.Equal((HttpStatusCode.NotImplemented, ""), await server.InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"other"}}"""));

    [Fact]
    public async Task What_is_declined_or_disliked_becomes_a_gap_with_its_question_alone()
    {
        await using var connector = await FakeConnector.StartAsync();
        var gaps = server.Services.GetRequiredService<IGaps>();
        var first = In("personal", connector, Incoming.Message("who won the gap cup"));
        await server.PostAsync(first);
        var id = (string)first["conversation"]!["id"]!;
        await server.PostAsync(In("personal", connector, Incoming.Message("what does kpo stand for", id: "m-2"), id));
        await server.InvokeAsync("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like"}}""", invoke => In("personal", connector, invoke, id));
        Assert.DoesNotContain(gaps.All(), gap => gap.Question == "what does kpo stand for");

        await server.InvokeAsync("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"secret"}}""", invoke => In("personal", connector, invoke, id));

        Assert.Contains(gaps.All(), gap => (gap.Kind, gap.Question) == (GapKind.Declined, "who won the gap cup"));
        Assert.Contains(gaps.All(), gap => (gap.Kind, gap.Question) == (GapKind.Unhelpful, "what does kpo stand for"));
    }

    [Fact]
    public async Task A_thumb_is_about_the_answer_it_stands_under()
    {
        await using var connector = await FakeConnector.StartAsync((call, context) => context.Response.WriteAsJsonAsync(new { id = $"answer-{call}" }));
        var gaps = server.Services.GetRequiredService<IGaps>();
        var first = In("personal", connector, Incoming.Message("what is the full form of kpo"));
        await server.PostAsync(first);
        var id = (string)first["conversation"]!["id"]!;
        await server.PostAsync(In("personal", connector, Incoming.Message("what is the full form of bpo", id: "m-2"), id));
        Assert.Equal(2, connector.Calls.Count);

        await DislikeAsync("answer-1");
        await DislikeAsync("of another conversation");

        Assert.Contains(gaps.All(), gap => (gap.Kind, gap.Question) == (GapKind.Unhelpful, "what is the full form of kpo"));
        Assert.DoesNotContain(gaps.All(), gap => gap.Question == "what is the full form of bpo");

        async Task DislikeAsync(string answer) => Assert.Equal(HttpStatusCode.OK, (await server.InvokeAsync(
            "message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"dislike"}}""",
            invoke => In("personal", connector, invoke, id).With("replyToId", answer))).Status);
    }

    private static JsonObject In(string scope, FakeConnector connector, JsonObject activity, string? conversation = null) => activity
        .With("id", Guid.NewGuid().ToString())
        .With("serviceUrl", connector.Url)
        .With("conversation", new JsonObject { ["id"] = conversation ?? connector.Url, ["conversationType"] = scope, ["isGroup"] = scope != "personal" });

    private static JsonNode Card(JsonObject message) => message["attachments"]!.AsArray()[^1]!["content"]!;
}
