using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Finds the things that a title sets against each other.</summary>
internal static class TitleNames
{
    private const int LongestName = 6;

    private static readonly string[] Separators = [": ", " – ", " — ", " | ", " - ", "? ", "; "];

    /// <summary>The names in order; empty where the title compares nothing.</summary>
    public static ImmutableArray<string> Of(string title, ArticleLanguage language)
    {
        foreach (var piece in title.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var names = Parts(piece.TrimEnd('?', '!', '.', ' ', ':'), language).Select(part => Clean(part, language)).ToImmutableArray();
            if (names.Length > 1 && names.All(name => name is not null))
            {
                return names!;
            }
        }

        return [];
    }

    private static string[] Parts(string piece, ArticleLanguage language)
    {
        var opening = language.TitleOpenings.Max(phrase =>
            piece.IndexOf(phrase + " ", StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + phrase.Length + 1 : -1);
        var names = Uniform(opening < 0 ? piece : piece[opening..], [.. language.PairMarks.Select(mark => $" {mark} ")]);
        if (names.Contains('\n') || opening < 0)
        {
            return names.Split('\n');
        }

        names = Uniform(names, [" and ", " & ", " or ", ", "]);
        return names.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Uniform(string text, ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            text = text.Replace(mark, "\n", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private static string? Clean(string name, ArticleLanguage language)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var words = (open > 0 ? name[..open] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(language.IsArticle).ToList();
        while (words.Count > 0 && (language.DifferenceHeads.Are(words[^1]) || language.Sides.Are(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count is > 0 and <= LongestName ? string.Join(' ', words) : null;
    }
}
