namespace OutsourcingBot.Cli.Evaluate;

/// <summary>How long turns took, in microseconds.</summary>
internal sealed record Latency(double P50, double P95)
{
    public static Latency Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToArray();
        return new Latency(Percentile(sorted, 0.50), Percentile(sorted, 0.95));
    }

    /// <summary>The smallest time that the given share of all times does not exceed.</summary>
    private static double Percentile(TimeSpan[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)].TotalMicroseconds;
}
