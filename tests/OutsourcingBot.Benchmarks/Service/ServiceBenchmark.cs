using System.Diagnostics;
using System.Globalization;

namespace OutsourcingBot.Benchmarks.Service;

/// <summary>Measures what one message costs the service, and how long it takes to start.</summary>
internal static class ServiceBenchmark
{
    private const int Connections = 64;
    private const int WarmUp = 4_000;
    private const int Measured = 10_000;
    private const int Runs = 3;
    private const int Starts = 7;

    public static async Task RunAsync(TextWriter output, string? executable)
    {
        output.WriteLine("| case | req/s | CPU µs/req | RSS |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        await MeasureAsync(output, executable, "expectReplies", expectReplies: true, authenticated: false);
        await MeasureAsync(output, executable, "the same with real token check", expectReplies: true, authenticated: true);
        await MeasureAsync(output, executable, "normal delivery", expectReplies: false, authenticated: false);
        output.WriteLine();
        var startUp = await StartUpAsync(executable);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Cold start to the first 200: {startUp:0} ms."));
    }

    private static async Task MeasureAsync(TextWriter output, string? executable, string name, bool expectReplies, bool authenticated)
    {
        var folder = Directory.CreateTempSubdirectory("outsourcingbot-");
        await using var connector = await CountingConnector.StartAsync();
        await using var authority = await KeyAuthority.StartAsync(folder);
        using var service = await ServiceProcess.StartAsync(executable, folder, authenticated ? authority.Environment : []);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections });
        if (authenticated)
            http.DefaultRequestHeaders.Authorization = new("Bearer", authority.Token(connector.Url));
        var next = 0;
        next = await PostAsync(http, service.Address, connector.Url, expectReplies, next, WarmUp);
        var runs = new List<(double PerSecond, double Microseconds)>();
        for (var run = 0; run < Runs; run++)
        {
            var (clock, cpu) = (Stopwatch.GetTimestamp(), service.Cpu);
            next = await PostAsync(http, service.Address, connector.Url, expectReplies, next, Measured);
            runs.Add((Measured / Stopwatch.GetElapsedTime(clock).TotalSeconds, (service.Cpu - cpu).TotalMicroseconds / Measured));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Median(runs.Select(run => run.PerSecond)):N0} | {Median(runs.Select(run => run.Microseconds)):N0} | {service.ResidentBytes / 1_000_000} MB |"));
        folder.Delete(recursive: true);
    }

    /// <returns>The number of the next message.</returns>
    private static async Task<int> PostAsync(HttpClient http, Uri service, string connector, bool expectReplies, int first, int count)
    {
        var address = new Uri(service, "api/messages");
        await Parallel.ForEachAsync(Enumerable.Range(first, count), new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (number, cancellationToken) =>
        {
            using var body = Messages.Body(number, number % Connections, connector, expectReplies);
            using var answer = await http.PostAsync(address, body, cancellationToken);
            answer.EnsureSuccessStatusCode();
        });
        return first + count;
    }

    private static async Task<double> StartUpAsync(string? executable)
    {
        var times = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            var folder = Directory.CreateTempSubdirectory("outsourcingbot-");
            using (var service = await ServiceProcess.StartAsync(executable, folder))
                times.Add(service.StartUp.TotalMilliseconds);
            folder.Delete(recursive: true);
        }

        return Median(times);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
