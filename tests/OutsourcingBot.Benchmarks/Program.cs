using OutsourcingBot.Benchmarks;

if (args is not ["peers"])
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/OutsourcingBot.Benchmarks -- peers");
    return 1;
}

PeersBenchmark.Run(Console.Out);
return 0;
