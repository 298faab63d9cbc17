using System.Globalization;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>How many activities of the transcript a client has seen, as text.</summary>
internal static class Watermark
{
    public static string Write(long seen) => seen.ToString(CultureInfo.InvariantCulture);

    /// <returns>0 where there is none, null where it is none that was given out.</returns>
    public static long? Read(string? watermark) =>
        string.IsNullOrEmpty(watermark) ? 0
        : long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen
        : null;
}
