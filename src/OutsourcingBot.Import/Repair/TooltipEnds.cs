using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Repair;

/// <summary>
/// Learns from an article with what its tooltips end, where that is no phrase that is known: the words that stand again and again
/// where a blank is missing behind a sentence that explains a term said twice.
/// </summary>
internal static class TooltipEnds
{
    private const int FewestPlaces = 2;
    private const int LongestTooltip = 800;
    private const int LongestTitle = 60;
    private const int LongestEnd = 4;

    public static ImmutableArray<string> In(string text)
    {
        var titles = Titles(text).ToArray();
        var ends = titles.Select((title, i) => EndsBehind(text, title, i + 1 < titles.Length ? titles[i + 1] : text.Length)).Where(ends => ends.Length > 0).ToArray();
        return [.. ends.SelectMany(found => found).CountBy(end => end).Where(end => end.Value >= FewestPlaces && 2 * end.Value >= ends.Length)
            .OrderByDescending(end => end.Value).ThenByDescending(end => end.Key.Length).Select(end => end.Key).Take(1)];
    }

    /// <summary>Where titles end that repeat, without a blank, what stands right before or behind them; the last of several.</summary>
    private static IEnumerable<int> Titles(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (Glue.IsAt(text, i) && TitleEnd(text, i) is { } end)
            {
                yield return end;
                i = end;
            }
        }
    }

    private static int? TitleEnd(string text, int at)
    {
        for (var end = at + 2; end < Math.Min(text.Length, at + LongestTitle); end++)
        {
            var title = text.AsSpan(at, end - at);
            if (char.IsLetterOrDigit(text[end - 1]) && (Glue.IsAt(text, end) || char.IsWhiteSpace(text[end])) && (text.AsSpan(end).StartsWith(title) || text.AsSpan(0, at).EndsWith(title, StringComparison.OrdinalIgnoreCase)))
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>The words that begin where a blank is missing behind the first sentence after a title, one by one.</summary>
    private static string[] EndsBehind(string text, int from, int limit)
    {
        for (var i = from; i + 2 < Math.Min(limit, from + LongestTooltip); i++)
        {
            if (text[i] == '.' && (char.IsLetter(text[i + 1]) || (text[i + 1] == '\n' && char.IsLetter(text[i + 2]))))
            {
                var start = text[i + 1] == '\n' ? i + 2 : i + 1;
                var line = text.AsSpan(start);
                var words = Words.Of(text.Substring(start, Math.Max(0, line.IndexOfAny('\n', '.', ',') is var end and >= 0 ? end : Math.Min(line.Length, LongestTitle))));
                return [.. words.Take(LongestEnd).Skip(1).Select(word => text[start..(start + word.End)])];
            }
        }

        return [];
    }
}
