using System.Net;
using System.Text.Json.Nodes;
using OutsourcingBot.Web.Tests.Messages;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Protocol;

/// <summary>Replies that go to the channel's Connector.</summary>
public sealed class DeliveryProtocolTests(ProtocolHost host) : IClassFixture<ProtocolHost>
{
    private readonly string _conversation = $"{Guid.NewGuid()}|live chat/1";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replies_go_to_the_channel_and_the_same_delivery_again_gets_no_more()
    {
        await using var connector = await FakeConnector.StartAsync();

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Message(serviceUrl: connector.Url)));
        var replies = Messages(connector);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Message(serviceUrl: connector.Url)));

        Assert.NotEmpty(replies);
        Assert.Equal(replies.Count, Messages(connector).Count);
        Assert.All(connector.Calls, call => Assert.Equal($"POST /v3/conversations/{Uri.EscapeDataString(_conversation)}/activities/m-1", call.Target));
        Assert.All(replies, reply =>
        {
            Assert.Equal(("bot-1", "user-id-0"), ((string?)reply["from"]!["id"], (string?)reply["recipient"]!["id"]));
            Assert.Equal(("m-1", _conversation), ((string?)reply["replyToId"], (string?)reply["conversation"]!["id"]));
            Assert.DoesNotContain(":null", reply.ToJsonString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_request_is_answered_once_its_replies_were_taken()
    {
        var seen = new TaskCompletionSource();
        var taken = new TaskCompletionSource();
        await using var connector = await FakeConnector.StartAsync(async (_, _) =>
        {
            seen.SetResult();
            await taken.Task;
        });
        var answer = PostAsync(Message(serviceUrl: connector.Url));
        await seen.Task.WaitAsync(Patience, Cancel);
        Assert.False(answer.IsCompleted);
        taken.SetResult();
        Assert.Equal(HttpStatusCode.OK, await answer);
    }

    [Fact]
    public async Task Where_replies_are_expected_in_the_answer_nothing_is_sent()
    {
        await using var connector = await FakeConnector.StartAsync();
        Assert.NotEmpty(await host.RepliesAsync(At(Message(serviceUrl: connector.Url))));
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task Deliveries_of_the_same_message_at_the_same_moment_are_answered_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => PostAsync(Message(serviceUrl: connector.Url))));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Single(Messages(connector));
    }

    [Fact]
    public async Task Replies_to_a_message_come_after_the_replies_to_the_one_before()
    {
        var firstSeen = new TaskCompletionSource();
        var firstTaken = new TaskCompletionSource();
        await using var connector = await FakeConnector.StartAsync(async (call, _) =>
        {
            if (call != 1)
                return;
            firstSeen.SetResult();
            await firstTaken.Task;
        });
        var one = PostAsync(Message("what is kpo", serviceUrl: connector.Url));
        await firstSeen.Task.WaitAsync(Patience, Cancel);
        var two = PostAsync(Message("what is bpo", "m-2", serviceUrl: connector.Url));
        firstTaken.SetResult();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await one, await two));
        Assert.Equal(["m-1", "m-2"], Messages(connector).Select(reply => (string?)reply["replyToId"]));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task However_a_channel_says_that_it_took_a_reply_it_comes_once(int status)
    {
        await using var connector = await FakeConnector.StartAsync((_, context) =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Message(serviceUrl: connector.Url + "/_connector")));
        Assert.Single(Messages(connector));
    }

    private static List<JsonObject> Messages(FakeConnector connector) =>
        [.. connector.Calls.Select(call => call.Activity).Where(activity => (string?)activity["type"] == "message")];

    private JsonObject At(JsonObject activity)
    {
        activity["conversation"]!["id"] = _conversation;
        return activity;
    }

    private async Task<HttpStatusCode> PostAsync(JsonObject activity) => (await host.PostAsync(At(activity))).Status;
}
