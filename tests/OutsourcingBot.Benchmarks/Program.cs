using OutsourcingBot.Benchmarks;
using OutsourcingBot.Benchmarks.Service;

switch (args)
{
    case ["peers"]:
        PeersBenchmark.Run(Console.Out);
        return 0;
    case ["service"]:
        await ServiceBenchmark.RunAsync(Console.Out);
        return 0;
    case ["deliveries"]:
        await DeliveriesBenchmark.RunAsync(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/OutsourcingBot.Benchmarks -- peers | service | deliveries");
        return 1;
}
