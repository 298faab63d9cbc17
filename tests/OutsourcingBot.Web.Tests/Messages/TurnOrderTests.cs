using System.Net;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class TurnOrderTests : IDisposable
{
    private readonly BotServer _server = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Replies_to_a_message_come_after_all_replies_to_the_one_before()
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
        var one = Post(connector, "two", "m-1", "c");
        await firstSeen.Task.WaitAsync(Cancel);
        var two = Post(connector, "second message", "m-2", "c");
        // Another conversation does not wait.
        Assert.Equal(HttpStatusCode.OK, await Post(connector, "elsewhere", "m-3", "d"));
        firstTaken.SetResult();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await one, await two));
        Assert.Equal(["first", "1: elsewhere", "second", "1: second message"], connector.Calls.Select(call => (string?)call.Activity["text"]));
    }

    [Fact]
    public async Task Deliveries_of_the_same_message_at_the_same_moment_are_answered_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Post(connector, "hello", "m-1", "c")));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Single(connector.Calls);
    }

    private async Task<HttpStatusCode> Post(FakeConnector connector, string text, string id, string conversation)
    {
        var message = Message(text, id, serviceUrl: connector.Url);
        message["conversation"]!["id"] = conversation;
        using var answer = await _server.Client.PostAsync("/api/messages", message.Body(), Cancel);
        return answer.StatusCode;
    }
}
