using System.Net;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Acceptance;

public sealed class CrashTests
{
    private const int Messages = 150;
    private const int AtOnce = 16;

    [Fact]
    public async Task A_process_killed_while_it_answers_many_loses_no_reply_and_doubles_only_what_was_on_its_way()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var bot = await BotProcess.StartAsync(cancellation);
        var killed = new TaskCompletionSource();
        await using var channel = await FakeConnector.StartAsync(async (call, _) =>
        {
            if (call == Messages / 3)
            {
                await bot.KillAsync();
                killed.SetResult();
            }
        });
        var untaken = await DeliverAsync(bot.Address, channel.Url, Enumerable.Range(0, Messages), cancellation);
        await killed.Task.WaitAsync(cancellation);
        Assert.NotEmpty(untaken);

        await bot.StartAgainAsync(cancellation);
        Assert.Empty(await DeliverAsync(bot.Address, channel.Url, untaken, cancellation));
        // The next message in the same conversation waits for whatever is still to be sent in it.
        Assert.Empty(await DeliverAsync(bot.Address, channel.Url, Enumerable.Range(0, Messages), cancellation, "next"));

        var replies = channel.Calls.CountBy(call => (string)call.Activity["replyToId"]!).ToDictionary();
        Assert.All(Enumerable.Range(0, Messages), number => Assert.True(replies.ContainsKey($"m-{number}"), $"message {number} was not answered"));
        Assert.All(replies.Values, count => Assert.InRange(count, 1, 2));
        Assert.InRange(replies.Values.Count(count => count == 2), 0, AtOnce);
    }

    /// <returns>The messages for which the channel got no answer, so that it would deliver them again.</returns>
    private static async Task<IReadOnlyList<int>> DeliverAsync(
        Uri bot, string channel, IEnumerable<int> numbers, CancellationToken cancellation, string prefix = "m")
    {
        using var http = new HttpClient { BaseAddress = bot };
        var untaken = new List<int>();
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (number, _) =>
        {
            if (await StatusAsync(http, channel, number, prefix, cancellation) == HttpStatusCode.OK)
                return;
            lock (untaken) untaken.Add(number);
        });
        return untaken;
    }

    private static async Task<HttpStatusCode?> StatusAsync(HttpClient http, string channel, int number, string prefix, CancellationToken cancellation)
    {
        var message = Incoming.Message("what is KPO", $"{prefix}-{number}", serviceUrl: channel);
        message["conversation"]!["id"] = $"c-{number}";
        try
        {
            using var answer = await http.PostAsync(new Uri("api/messages", UriKind.Relative), message.Body(), cancellation);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
