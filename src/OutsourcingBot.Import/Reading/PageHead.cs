using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Reading;

/// <summary>
/// Takes off what a scraped page has around its title: menus and breadcrumbs before it, bylines between it and the text.
/// </summary>
internal sealed class PageHead(ArticleLanguage language)
{
    private const string BeforeTitle = "page before the article";
    private const string BehindTitle = "between the title and the text";
    private const int LongestHead = 25;
    private const int LongestByline = 12;
    private const int ShortestSentence = 4;

    private readonly LineShape _shape = new(language);

    /// <summary>The lines from the title on, and what was taken off with the reason of each.</summary>
    public (List<SourceLine> Lines, List<ArticleBlock.Aside> Asides) Cut(List<SourceLine> lines)
    {
        var title = TitleIn(lines, lines.FindIndex(IsText));
        var text = title < 0 ? -1 : lines.FindIndex(title + 1, line => line.Mark == LineMark.Hash || IsText(line));
        if (text < 0)
        {
            return (lines, []);
        }

        // Where the way to the page ends with its title, only that is the title.
        var step = StepIn(lines[title].Plain);
        var way = lines[title].Text.Slice(0, step);
        lines[title] = lines[title] with { Text = lines[title].Text.Slice(step, lines[title].Plain.Length) };
        var kept = lines.Skip(text).Prepend(lines[title]).ToList();
        var behind = lines.Skip(title + 1).Take(text - title - 1).ToList();
        if (behind.Count > 0 && _shape.MayBeHeading(behind[^1].Plain) && ReasonOf(behind[^1].Plain) is null && !IsList(behind) && IsKnown(behind[^1].Plain, lines[title].Plain))
        {
            kept.Insert(1, behind[^1]);
            behind.RemoveAt(behind.Count - 1);
        }

        // A list or a table may come at once behind the title.
        if (IsList(behind))
        {
            kept.InsertRange(1, behind);
            behind.Clear();
        }

        return (kept, [.. step > 0 ? new[] { new ArticleBlock.Aside(way, BeforeTitle) } : [], .. lines.Take(title).Select(line => new ArticleBlock.Aside(line.Text, ReasonOf(line.Plain) ?? BeforeTitle)),
            .. behind.Select(line => new ArticleBlock.Aside(line.Text, ReasonOf(line.Plain) ?? BehindTitle))]);
    }

    /// <summary>Where the last step begins of the way to a page; 0 where a line is no such way.</summary>
    private static int StepIn(string line) => TitleNames.Trail.Max(mark => line.LastIndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? at + mark.Length : 0);

    /// <summary>The last line before the text that compares what the first one does that compares anything; −1 where none does.</summary>
    private int TitleIn(List<SourceLine> lines, int text)
    {
        var (title, known) = (-1, ImmutableArray<string>.Empty);
        for (var i = 0; i < Math.Min(text, LongestHead); i++)
        {
            var names = _shape.MayBeHeading(lines[i].Plain) ? TitleNames.Of(lines[i].Plain, language) : [];
            if (names.Length > 1 && (title < 0 || (StepIn(lines[i].Plain) == 0 && names.SequenceEqual(known, StringComparer.OrdinalIgnoreCase))))
            {
                (title, known) = (i, names);
            }
        }

        return title;
    }

    /// <summary>Whether a line is running text of the article: a sentence, an item, or what announces a list.</summary>
    private bool IsText(SourceLine line) =>
        ReasonOf(line.Plain) is null && (_shape.IsSentence(line.Plain) || line.Plain[^1] == ':' || Words.Of(line.Plain).Length > LongestByline + LongestByline)
            && Words.Of(line.Plain).Length >= ShortestSentence && !_shape.MayBeHeading(line.Plain);

    /// <summary>Whether a line surely is a heading of the article: it is worded as one, or names what the title compares.</summary>
    private bool IsKnown(string line, string title) =>
        _shape.IsKnownHeading(line) || TitleNames.Of(title, language).SelectMany(name => Words.Stems(name)).Intersect(Words.Stems(line)).Any();

    private bool IsList(List<SourceLine> lines) =>
        lines.Exists(line => ReasonOf(line.Plain) is null && (line.Mark != LineMark.None || line.Plain.Contains('\t') || Words.Of(line.Plain).Length > LongestByline))
        || lines.Count(line => line.Plain.Contains('|')) > 1;

    private string? ReasonOf(string text) => language.FurnitureOf(text);
}
