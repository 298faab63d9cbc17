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
    public async Task A_delivery_that_comes_again_a_quarter_of_an_hour_later_is_not_answered_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        await Post(connector, "hello", "m-1", "c");
        _server.Time.Advance(TimeSpan.FromMinutes(15));
        await Post(connector, "hello", "m-2", "c");
        Assert.Equal(HttpStatusCode.OK, await Post(connector, "hello", "m-1", "c"));
        Assert.Equal(["m-1", "m-2"], connector.Calls.Select(call => (string?)call.Activity["replyToId"]));
    }

    [Fact]
    public async Task Deliveries_of_the_same_message_at_the_same_moment_are_answered_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Post(connector, "hello", "m-1", "c")));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Two_services_with_one_database_answer_each_of_many_messages_once()
    {
        const int MessageCount = 100;
        var folder = Directory.CreateTempSubdirectory("outsourcingbot-");
        using (var one = new BotServer { DataFolder = folder.FullName, RealTime = true })
        using (var other = new BotServer { DataFolder = folder.FullName, RealTime = true })
        {
            await using var connector = await FakeConnector.StartAsync();
            var random = new Random(1);
            // Each message twice, half of them at the same moment, at either service.
            var deliveries = Enumerable.Range(0, MessageCount)
                .SelectMany(number => new[] { (Number: number, At: (double)number), (Number: number, At: number + (random.Next(2) * random.NextDouble() * MessageCount)) })
                .OrderBy(delivery => delivery.At)
                .Select(delivery => (delivery.Number, Http: random.Next(2) == 0 ? one.Client : other.Client))
                .ToList();

            await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel }, async (delivery, _) =>
                Assert.Equal(HttpStatusCode.OK, await Post(delivery.Http, connector, "hello", $"m-{delivery.Number}", $"c-{delivery.Number % 10}")));

            // On a machine that has much to do, a turn may take so long that the bot is shown at work first.
            var answers = connector.Calls.Select(call => call.Activity).Where(activity => (string?)activity["type"] != "typing").ToList();
            Assert.Equal(MessageCount, answers.Count);
            Assert.Equal(MessageCount, answers.Select(answer => (string?)answer["replyToId"]).Distinct().Count());
            // No turn was lost to another: every conversation counted to its last message.
            Assert.Equal(10, answers.Count(answer => (string?)answer["text"] == $"{MessageCount / 10}: hello"));
        }

        folder.Delete(recursive: true);
    }

    private Task<HttpStatusCode> Post(FakeConnector connector, string text, string id, string conversation) =>
        Post(_server.Client, connector, text, id, conversation);

    private static async Task<HttpStatusCode> Post(HttpClient http, FakeConnector connector, string text, string id, string conversation)
    {
        var message = Message(text, id, serviceUrl: connector.Url);
        message["conversation"]!["id"] = conversation;
        using var answer = await http.PostAsync("/api/messages", message.Body(), Cancel);
        return answer.StatusCode;
    }
}
