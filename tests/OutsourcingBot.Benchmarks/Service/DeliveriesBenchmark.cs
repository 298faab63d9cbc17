using System.Diagnostics;
using System.Globalization;

namespace OutsourcingBot.Benchmarks.Service;

/// <summary>
/// Delivers each message twice, at random moments and to a random one of two processes that share a database, and
/// counts the answers.
/// </summary>
internal static class DeliveriesBenchmark
{
    private const int MessageCount = 10_000;
    private const int Conversations = 500;
    private const int AtOnce = 64;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(6);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("outsourcingbot-");
        await using var connector = await CountingConnector.StartAsync();
        using var first = await ServiceProcess.StartAsync(executable: null, folder);
        using var second = await ServiceProcess.StartAsync(executable: null, folder);
        var refused = await DeliverAsync([first.Address, second.Address], connector.Url);
        Write(output, connector.Replies.Values, refused);
        folder.Delete(recursive: true);
    }

    /// <returns>How many deliveries were not answered with 200.</returns>
    private static async Task<int> DeliverAsync(Uri[] services, string connector)
    {
        var random = new Random(20260102);
        // Half of the messages come twice at the same moment.
        var deliveries = Enumerable.Range(0, MessageCount)
            .SelectMany(number => new[] { (number, TimeSpan.Zero), (number, random.Next(2) * random.NextDouble() * LongestDelay) })
            .Select(delivery => (Number: delivery.number, Service: services[random.Next(services.Length)], At: (delivery.number * Between) + delivery.Item2))
            .OrderBy(delivery => delivery.At)
            .ToList();
        var start = Stopwatch.GetTimestamp();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce }) { Timeout = TimeSpan.FromMinutes(2) };
        var refused = 0;
        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (delivery, cancellationToken) =>
        {
            if (delivery.At - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } wait)
                await Task.Delay(wait, cancellationToken);
            using var body = Messages.Body(delivery.Number, delivery.Number % Conversations, connector, expectReplies: false);
            using var answer = await http.PostAsync(new Uri(delivery.Service, "api/messages"), body, cancellationToken);
            if (!answer.IsSuccessStatusCode)
                Interlocked.Increment(ref refused);
        });
        return refused;
    }

    private static void Write(TextWriter output, ICollection<int> replies, int refused)
    {
        output.WriteLine("| messages | deliveries | processes | answered once | answered twice | not answered | deliveries refused |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {MessageCount} | {2 * MessageCount} | 2 | {replies.Count(count => count == 1)} | {replies.Count(count => count > 1)} | {MessageCount - replies.Count} | {refused} |"));
    }
}
