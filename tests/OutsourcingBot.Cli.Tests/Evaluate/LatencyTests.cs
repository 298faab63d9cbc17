using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class LatencyTests
{
    [Fact]
    public void Percentiles_are_times_that_were_measured()
    {
        var latency = Latency.Of(Enumerable.Range(1, 20).Reverse().Select(i => TimeSpan.FromMicroseconds(i)));

        Assert.Equal(new Latency(10, 19), latency);
    }

    [Fact]
    public void Nothing_measured_took_no_time() => Assert.Equal(new Latency(0, 0), Latency.Of([]));
}
