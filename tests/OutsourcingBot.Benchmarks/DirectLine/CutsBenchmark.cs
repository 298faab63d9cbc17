using OutsourcingBot.Acceptance.Load;

namespace OutsourcingBot.Benchmarks.DirectLine;

/// <summary>Many conversations whose connection breaks again and again.</summary>
internal static class CutsBenchmark
{
    private const int Cuts = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(TextWriter output, int conversations)
    {
        await using var bot = await LoadService.StartAsync();
        using var http = LoadService.Client(bot);
        using var patience = new CancellationTokenSource(Patience);
        var faults = await Task.WhenAll(Enumerable.Range(0, conversations).Select(async i =>
        {
            await Task.Delay(new Random(i).Next(3000), patience.Token);
            using var client = new LoadClient(http);
            return await new CutConversation(client, i, Cuts).FaultAsync(patience.Token);
        }));
        var wrong = faults.OfType<string>().ToArray();
        output.WriteLine($"conversations  {conversations}, each cut {Cuts} times at random while {CutConversation.Messages} messages were sent");
        output.WriteLine($"exactly once and in order  {conversations - wrong.Length}");
        foreach (var fault in wrong.Take(10))
            output.WriteLine(fault);
    }
}
