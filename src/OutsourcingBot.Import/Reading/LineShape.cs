using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Tells from a line alone what it may be.</summary>
internal sealed class LineShape(ArticleLanguage language)
{
    private const int LongestHeading = 14;
    private const int LongestHeadingInCharacters = 110;
    private const int LongestItem = 9;
    private const int LongestColonHeading = 7;

    /// <summary>Whether the line may be a heading: short, capitalised, and no sentence.</summary>
    public bool MayBeHeading(string line)
    {
        var words = Words.Of(line);
        return words.Length is > 0 and <= LongestHeading && line.Length <= LongestHeadingInCharacters
            && BeginsLarge(line) && line[^1] is not ('.' or ';' or ',' or '!' or '–' or '-') && !HasSentences(line)
            && (line[^1] != ':' || words.Length <= LongestColonHeading) && (line[^1] == '?' || !IsAnnouncement(line));
    }

    /// <summary>Whether the line says that a list comes: it ends with a colon or with words such as "as follows".</summary>
    public bool IsAnnouncement(string line)
    {
        var end = line.TrimEnd(' ', '-', '–', '—', '.');
        var words = Words.Of(end);
        var announces = language.Announcements.FirstIn(words) >= 0;
        return (end.EndsWith(':') && (announces || words.Length > LongestColonHeading || words.Any(word => language.Kinds.IsCount(word)) || (words.Length > 2 && language.ListKind(words) is not null && language.Enumerators.LengthAt(words, words.Length - 1) > 0)))
            || Enumerable.Range(1, Math.Min(2, words.Length)).Any(count =>
                words.Length > 3 && words[^1].Text is not "are" && language.Announcements.LengthAt(words, words.Length - count) == count);
    }

    /// <summary>Whether the line may be an item without a bullet.</summary>
    public bool MayBeItem(string line) =>
        line[^1] is not (':' or '?') && !HasSentences(line) && !IsAnnouncement(line)
        && (Words.Of(line).Length <= LongestItem || Terms.Split(line) is not null);

    public bool IsSentence(string line) => line[^1] is '.' or '!' || HasSentences(line);

    /// <summary>Whether the heading is known to name a part of an article rather than an item.</summary>
    public bool IsKnownHeading(string line) =>
        line[^1] == '?' || language.LooseHeads.Are(line) || language.QuestionHeads.AreIn(line) || language.GlossaryHeads.Are(line)
        || language.Introducers.Start(line) || language.DifferenceHeads.AreIn(line);

    /// <summary>Names such as "eBay" have their capital later.</summary>
    private static bool BeginsLarge(string line) => !char.IsLower(line[0]) || (line.Length > 1 && line.AsSpan()[..Math.Max(0, line.IndexOf(' ') is var end and > 0 ? end : line.Length)].ContainsAnyInRange('A', 'Z'));

    private bool HasSentences(string line)
    {
        for (var i = line.IndexOfAny(['.', '!', '?']); i >= 0 && i + 2 < line.Length; i = line.IndexOfAny(['.', '!', '?'], i + 1))
        {
            var start = line.LastIndexOfAny([' ', '('], i) + 1;
            if (char.IsWhiteSpace(line[i + 1]) && char.IsUpper(line[i + 2]) && i - start > 1
                && !language.IsAbbreviation(line[start..i].ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
