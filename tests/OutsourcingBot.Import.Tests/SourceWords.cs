using System.Text.RegularExpressions;

namespace OutsourcingBot.Import.Tests;

/// <summary>Tells which words of an article are neither in its draft nor in the report.</summary>
internal static partial class SourceWords
{
    public static IEnumerable<string> Lost(string source, ImportedArticle imported)
    {
        var report = imported.Report;
        var listed = report.Furniture.Concat(report.Repeated).Concat(report.Unplaced).Concat(report.Structure).Concat(report.ToLookAt).Select(line => line.Text);
        var found = WordsOf(string.Join('\n', listed.Append(imported.Markdown)));
        return WordsOf(Glue.Replace(source, " ")).Where(word => !found.Contains(word) && !found.Contains(word.TrimEnd('s')));
    }

    /// <summary>Words in lower case, parted also where a blank was lost.</summary>
    private static HashSet<string> WordsOf(string text) =>
        [.. Word.Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length > 2)];

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})")]
    private static partial Regex Word { get; }

    /// <summary>What ends a tooltip, repeats its term in capitals, numbers an item, marks an answer, leaves a list open or joins the sides of a contrast, which a table needs no longer.</summary>
    [GeneratedRegex(@"read more|learn more|(?-i:(\p{Lu}{2,}?)\1+)|^Ans(wer)?[:.]|^Ques \d+\.|^\([ivx]+\)|, etc\.?$|, which\b|\b(whereas|while|but|unlike|however|in contrast|by contrast|on the other hand|conversely|in comparison|at the same time|on the contrary|meanwhile|on the flip side|as opposed to)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Glue { get; }
}
