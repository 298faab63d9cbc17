using System.Globalization;

namespace OutsourcingBot.Benchmarks.Turns;

/// <summary>What one stage of a turn costs over all questions.</summary>
/// <param name="Cells">The median, 95th percentile and mean of the microseconds; the median and mean of the bytes.</param>
internal sealed record StageFigures(IReadOnlyList<string> Cells)
{
    public static StageFigures Of(double[] microseconds, double[] bytes) => new(
    [
        Text(Percentile(microseconds, 0.5), "0.0"), Text(Percentile(microseconds, 0.95), "0.0"), Text(microseconds.Average(), "0.0"),
        Text(Percentile(bytes, 0.5), "0"), Text(bytes.Average(), "0"),
    ]);

    private static double Percentile(double[] values, double share) => values.Order().ElementAt((int)Math.Ceiling(share * values.Length) - 1);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
