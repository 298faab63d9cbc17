using System.Collections.Concurrent;
using System.Net.Http.Json;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class FakeConnectorTests
{
    private const int Calls = 2000;

    [Fact]
    public async Task Every_call_has_a_number_of_its_own_also_of_many_at_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var numbers = new ConcurrentBag<int>();
        await using var channel = await FakeConnector.StartAsync((call, _) =>
        {
            numbers.Add(call);
            return Task.CompletedTask;
        });
        using var http = new HttpClient { BaseAddress = new Uri(channel.Url) };

        await Parallel.ForEachAsync(Enumerable.Range(0, Calls), new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = cancellation }, async (_, _) =>
        {
            using var answer = await http.PostAsJsonAsync("v3", new { type = "message" }, cancellation);
        });

        Assert.Equal(Enumerable.Range(1, Calls), numbers.Order());
    }
}
