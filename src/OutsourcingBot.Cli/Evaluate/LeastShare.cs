using System.Globalization;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>The least share of a kind that must be right.</summary>
internal sealed record LeastShare(string Kind, double Share)
{
    /// <summary>Reads <c>kind=share</c>; null where it is nothing of the sort.</summary>
    public static LeastShare? Parse(string text)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2 && QuestionKinds.All.Contains(parts[0])
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? new LeastShare(parts[0], share)
            : null;
    }
}
