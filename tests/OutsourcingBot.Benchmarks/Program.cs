using System.Globalization;
using OutsourcingBot.Benchmarks;
using OutsourcingBot.Benchmarks.DirectLine;
using OutsourcingBot.Benchmarks.Scale;
using OutsourcingBot.Benchmarks.Service;
using OutsourcingBot.Benchmarks.Turns;

switch (args)
{
    case ["peers"]:
        PeersBenchmark.Run(Console.Out);
        return 0;
    case ["turn"]:
        TurnBenchmark.Run(Console.Out);
        return 0;
    case ["scale", .. var most]:
        ScaleBenchmark.Run(Console.Out, Number(most, 100_000));
        return 0;
    case ["service", .. var published]:
        await ServiceBenchmark.RunAsync(Console.Out, published is [var executable] ? executable : null);
        return 0;
    case ["deliveries"]:
        await DeliveriesBenchmark.RunAsync(Console.Out);
        return 0;
    case ["sockets", .. var count]:
        await SocketsBenchmark.RunAsync(Console.Out, Number(count, 5000));
        return 0;
    case ["cuts", .. var count]:
        await CutsBenchmark.RunAsync(Console.Out, Number(count, 1000));
        return 0;
    case ["page"]:
        await PageBenchmark.RunAsync(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine(
            "Usage: dotnet run -c Release --project tests/OutsourcingBot.Benchmarks -- "
            + "peers | turn | scale [entries] | service [executable] | deliveries | sockets [count] | cuts [count] | page");
        return 1;
}

static int Number(string[] given, int otherwise) => given is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;
