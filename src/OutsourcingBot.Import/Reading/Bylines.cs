using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Takes out the names of those who wrote parts of a page, each on a line before one that begins with a comma and tells who that is.</summary>
internal static class Bylines
{
    private const string Byline = "byline";
    private const int LongestName = 5;

    public static (List<SourceLine> Lines, List<ArticleBlock.Aside> Asides) Cut(List<SourceLine> lines)
    {
        var isByline = lines.Select((line, i) => IsName(line) && i + 1 < lines.Count && IsAbout(lines[i + 1])).ToArray();
        var cut = lines.Where((_, i) => isByline[i] || (i > 0 && isByline[i - 1])).ToHashSet();
        return ([.. lines.Where(line => !cut.Contains(line))], [.. cut.Select(line => new ArticleBlock.Aside(line.Text, Byline))]);
    }

    private static bool IsName(SourceLine line) => line.Mark == LineMark.None && Words.Of(line.Plain).Length <= LongestName && line.Plain[^1] is not ('.' or ':' or '?');

    private static bool IsAbout(SourceLine line) => !line.IsAfterBlank && line.Plain.StartsWith(", ", StringComparison.Ordinal) && line.Plain[^1] != '.';
}
