using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Finds the things that a title sets against each other.</summary>
internal static class TitleNames
{
    private const int LongestName = 6;

    /// <summary>What stands between the steps of the way to a page.</summary>
    public static readonly ImmutableArray<string> Trail = [" › ", " » ", " > ", " / ", "  ›  "];

    private static readonly string[] Separators = [": ", " – ", " — ", " | ", " - ", "? ", "; ", .. Trail];

    /// <summary>The names in order; empty where the title compares nothing.</summary>
    public static ImmutableArray<string> Of(string title, ArticleLanguage language)
    {
        var pieces = WithoutCapitals(title, language).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var piece in pieces)
        {
            var isOpened = pieces.Any(other => other != piece && language.DifferenceHeads.AreIn(other));
            var names = Parts(piece.TrimEnd('?', '!', '.', ' ', ':'), isOpened, language).Select(part => Clean(part, language)).ToImmutableArray();
            if (names.Length > 1 && names.All(name => name is not null))
            {
                return names!;
            }
        }

        return [];
    }

    /// <summary>The stems of all names that the first heading compares which compares any.</summary>
    public static HashSet<string> StemsIn(IReadOnlyList<ArticleSection> sections, ArticleLanguage language)
    {
        var names = sections.Select(section => Of(section.Heading?.Text ?? string.Empty, language)).FirstOrDefault(names => names.Length > 1);
        return names.IsDefault ? [] : names.SelectMany(name => Words.Stems(name)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A title all in capitals in small letters, save for what is no word, such as abbreviations.</summary>
    private static string WithoutCapitals(string title, ArticleLanguage language) =>
        title.Any(char.IsLower) ? title : string.Join(' ', title.Split(' ').Select(word => Words.Of(word) is [{ Text.Length: > 1 } only] && language.IsInDictionary(only.Text) ? word.ToLowerInvariant() : word));

    /// <param name="isOpened">Whether another piece of the title says that it compares: "A and B: what is the difference?".</param>
    private static string[] Parts(string piece, bool isOpened, ArticleLanguage language)
    {
        var opening = language.TitleOpenings.Max(phrase =>
            piece.IndexOf(phrase + " ", StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + phrase.Length + 1 : -1);
        var names = Uniform(opening < 0 ? piece : piece[opening..], [.. language.PairMarks.Select(mark => $" {mark} ")]);
        if (names.Contains('\n') || (opening < 0 && !isOpened))
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
