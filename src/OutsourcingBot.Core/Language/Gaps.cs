using System.Text.RegularExpressions;

namespace OutsourcingBot.Core.Language;

/// <summary>Gaps to fill in: "A follows a ______ process", "A stands for A____ B____".</summary>
internal static partial class Gaps
{
    private const string Sign = "__";

    /// <summary>The text with a question word in place of each gap, which asks what stands in it; the same string where it has none.</summary>
    public static string Asked(string text, string word) => text.Contains(Sign, StringComparison.Ordinal) ? Gap().Replace(text, word) : text;

    /// <summary>A gap, with the letters that are given of its word, and others that follow it at once.</summary>
    [GeneratedRegex(@"\p{L}*__[\p{L}_]*(\s+\p{L}*__[\p{L}_]*)*")]
    private static partial Regex Gap();
}
