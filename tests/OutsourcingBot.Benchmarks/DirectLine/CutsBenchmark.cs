using System.Net.WebSockets;

namespace OutsourcingBot.Benchmarks.DirectLine;

/// <summary>Conversations whose connection breaks again and again: every message must come exactly once and in order.</summary>
internal static class CutsBenchmark
{
    private const int Cuts = 10;
    private const int Messages = 15;
    private const int LongestCalmMilliseconds = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(TextWriter output, int conversations)
    {
        await using var bot = await LoadService.StartAsync();
        using var http = LoadService.Client(bot);
        using var patience = new CancellationTokenSource(Patience);
        var faults = await Task.WhenAll(Enumerable.Range(0, conversations).Select(i => FaultAsync(http, new Random(i), patience.Token)));
        var wrong = faults.OfType<string>().ToArray();
        output.WriteLine($"conversations  {conversations}, each cut {Cuts} times at random while {Messages} messages were sent");
        output.WriteLine($"exactly once and in order  {conversations - wrong.Length}");
        foreach (var fault in wrong.Take(10))
            output.WriteLine(fault);
    }

    private static async Task<string?> FaultAsync(HttpClient http, Random random, CancellationToken cancellation)
    {
        using var client = new LoadClient(http);
        await Task.Delay(random.Next(3000), cancellation);
        await client.StartAsync(cancellation);
        var sending = SendAsync(client, http, random, cancellation);
        var hearing = HearAsync(client, cancellation);
        for (var cut = 0; cut < Cuts; cut++)
        {
            await Task.Delay(random.Next(LongestCalmMilliseconds), cancellation);
            client.Cut();
        }

        await sending;
        await hearing;
        return Fault(client);
    }

    /// <summary>Sends one message after the other; of some the answer is lost, and they are sent again.</summary>
    private static async Task SendAsync(LoadClient client, HttpClient http, Random random, CancellationToken cancellation)
    {
        for (var message = 0; message < Messages; message++)
        {
            for (var again = random.Next(2); again >= 0; again--)
                await client.PostAsync($"message {message}", $"mark {message}", cancellation);
            await Task.Delay(random.Next(LongestCalmMilliseconds), cancellation);
        }
    }

    private static async Task HearAsync(LoadClient client, CancellationToken cancellation)
    {
        // A welcome, and every message with its reply.
        while (client.Heard.Count < 1 + (2 * Messages) && !cancellation.IsCancellationRequested)
        {
            if (await client.HearAsync(cancellation))
                continue;
            try
            {
                await client.RejoinAsync(cancellation);
            }
            catch (WebSocketException)
            {
                // Cut again before it was open.
            }
        }
    }

    private static string? Fault(LoadClient client)
    {
        var ids = client.Heard.Select(activity => (string)activity["id"]!).ToArray();
        var own = client.Heard.Where(activity => (string?)activity["from"]!["role"] == "user").Select(activity => (string)activity["text"]!).ToArray();
        return ids.Length == 1 + (2 * Messages)
            && ids.Distinct().Count() == ids.Length
            && ids.Order(StringComparer.Ordinal).SequenceEqual(ids)
            && own.SequenceEqual(Enumerable.Range(0, Messages).Select(message => $"message {message}"))
                ? null
                : $"heard {ids.Length} activities: {string.Join(", ", own)}";
    }
}
