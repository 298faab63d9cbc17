using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Outline;

/// <summary>Takes off what a page has behind its article: share buttons, sources, the author, comments.</summary>
/// <param name="language">How articles are worded.</param>
/// <param name="ledger">What became of each statement.</param>
/// <param name="boxes">The lines of boxes that were taken out and may begin what stands behind the article.</param>
internal sealed class EndMatter(ArticleLanguage language, Ledger ledger, IReadOnlyCollection<int> boxes)
{
    private const string Behind = "page behind the article";
    private const int LongestMark = 9;
    private const int ShortestSentence = 5;

    /// <summary>So many sentences about what the article compares show that it has not ended yet.</summary>
    private const int TellingSentences = 2;

    /// <summary>A box may stand amid an article; so many sentences behind the last one are no longer its.</summary>
    private const int MostBehindBox = 4;

    private readonly LineShape _shape = new(language);

    /// <summary>The sections without the end matter; its beginning stays, as what it shows itself to be.</summary>
    public IReadOnlyList<ArticleSection> Cut(IReadOnlyList<ArticleSection> sections)
    {
        var names = TitleNames.StemsIn(sections, language);
        var last = sections.Count - 1;
        while (last >= 0 && !IsKnown(sections[last], names))
        {
            last--;
        }

        if (last < 0)
        {
            return sections;
        }

        var all = sections.Skip(last).SelectMany(Statements.Of).Skip(1).ToArray();
        var text = Array.FindIndex(all, IsText);
        var mark = Array.FindIndex(all, text, IsMark);
        var tail = mark < 0 ? [] : all[(mark + 1)..];
        tail = text >= 0 && BehindBox(all, all[text].Line) is { } behind && behind.Length > tail.Length ? behind : tail;
        return tail.Length == 0 || IsAbout(tail, names) ? sections : Without(sections, tail);
    }

    private bool IsMark(Statement statement) =>
        language.FurnitureOf(statement.Text) is { } reason && language.EndMatter.Contains(reason) && (Words.Of(statement.Text).Length <= LongestMark || language.Boxes.Contains(reason));

    /// <summary>What stands behind the first box below a line, where it is little; null where no box is or much follows.</summary>
    private Statement[]? BehindBox(Statement[] all, int line)
    {
        var box = boxes.Where(at => at > line).DefaultIfEmpty(int.MaxValue).Min();
        Statement[] behind = [.. all.Where(statement => statement.Line > box)];
        return behind.Length > 0 && behind.Count(IsText) <= MostBehindBox ? behind : null;
    }

    private bool IsText(Statement statement) =>
        statement.Text is [.., '.' or '!'] && Words.Of(statement.Text).Length > ShortestSentence && language.FurnitureOf(statement.Text) is null;

    /// <summary>Whether a section surely is one of the article: its heading says so, "About …" only where it names what is compared.</summary>
    private bool IsKnown(ArticleSection section, HashSet<string> names) =>
        section.Heading is { Text: var heading } && _shape.IsKnownHeading(heading) && language.FurnitureOf(heading) is null
        && (names.Count == 0 || !language.Introducers.Start(heading) || Words.Stems(heading).Any(names.Contains))
        && section.Parts.SelectMany(Statements.Of).Any(IsText)
        && (names.Count == 0 || !heading.EndsWith('?') || Statements.Of(section).Any(statement => Words.Stems(statement.Text).Any(names.Contains)));

    private bool IsAbout(Statement[] tail, HashSet<string> names) =>
        tail.Where(IsText).Count(statement => Words.Stems(statement.Text).Any(names.Contains)) >= TellingSentences;

    private List<ArticleSection> Without(IReadOnlyList<ArticleSection> sections, Statement[] tail)
    {
        ledger.Record(tail, new Fate.Furniture(Behind));
        return [.. sections.Where(section => section.Heading is null || !ledger.Knows(section.Heading)).Select(section => section with { Parts = ledger.Left(section.Parts) })];
    }
}
