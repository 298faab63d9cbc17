using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using OutsourcingBot.Acceptance.Load;

namespace OutsourcingBot.Benchmarks.DirectLine;

/// <summary>Many conversations at once, each with an open socket: how long answers take, and what a conversation costs.</summary>
internal static class SocketsBenchmark
{
    private const int StartedAtOnce = 32;
    private const int QuestionsEach = 3;

    /// <summary>Between two questions of one person lies half of this to one and a half times this.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(TextWriter output, int conversations)
    {
        await using var bot = await LoadService.StartAsync();
        using var http = LoadService.Client(bot);
        var clients = Enumerable.Range(0, conversations).Select(_ => new LoadClient(http)).ToList();
        await WarmUpAsync(http);
        var before = bot.ResidentBytes;
        await Parallel.ForEachAsync(clients, new ParallelOptions { MaxDegreeOfParallelism = StartedAtOnce }, async (client, cancellation) =>
        {
            await client.StartAsync(cancellation);
            await client.HearAsync(cancellation);
        });
        // As a browser does, each reads all the time: a client that does not read answers no ping and is given up.
        foreach (var client in clients)
            _ = ReadAsync(client);
        var open = bot.ResidentBytes;
        var times = new ConcurrentBag<double>();
        await Task.WhenAll(clients.Select((client, i) => TalkAsync(client, new Random(i), times)));
        var after = bot.ResidentBytes;
        clients.ForEach(client => client.Dispose());

        var sorted = times.Order().ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            conversations                    {conversations}
            answers                          {sorted.Length} of {conversations * QuestionsEach}
            answer time, median              {At(sorted, .5):F1} ms
            answer time, p99                 {At(sorted, .99):F1} ms
            answer time, longest             {sorted[^1]:F1} ms
            service before                   {before / 1024 / 1024} MiB
            per conversation, opened         {(open - before) / 1024.0 / conversations:F1} KiB
            per conversation, after talking  {(after - before) / 1024.0 / conversations:F1} KiB
            """));
    }

    private static async Task TalkAsync(LoadClient client, Random random, ConcurrentBag<double> times)
    {
        for (var question = 0; question < QuestionsEach; question++)
        {
            await Task.Delay(Pause * (random.NextDouble() + (question == 0 ? 0 : .5)));
            var expected = client.Heard.Count + 2;
            var watch = Stopwatch.StartNew();
            await client.PostAsync("what is the difference between BPO and KPO", $"q{question}", CancellationToken.None);
            var heard = client.HeardAsync(expected);
            if (await Task.WhenAny(heard, Task.Delay(Patience)) == heard)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }
    }

    private static async Task ReadAsync(LoadClient client)
    {
        while (await client.HearAsync(CancellationToken.None))
        {
        }
    }

    private static async Task WarmUpAsync(HttpClient http)
    {
        for (var i = 0; i < 50; i++)
        {
            using var client = new LoadClient(http);
            await client.StartAsync(CancellationToken.None);
            await client.PostAsync("what is KPO", "q", CancellationToken.None);
            await client.HearAsync(CancellationToken.None);
        }
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
