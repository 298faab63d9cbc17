using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Repair;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads a plain text, in which headings, lists and tables have lost their marks.</summary>
internal sealed class PlainTextReader(ArticleLanguage language)
{
    private const int FewestItems = 3;
    private const int FewestUnderHeading = 2;
    private const int LongestListHeading = 6;
    private const int LongestItem = 16;

    private readonly LineShape _shape = new(language);
    private readonly SentenceCutter _cutter = new(language);

    public List<ArticleBlock> Read(LinedText source)
    {
        var (withoutNames, bylines) = Bylines.Cut(WrappedLines.Join(SplitAnswers.Join(LineSplitter.Split(source), language), language));
        var (withoutAds, ads) = LabelledAds.Cut(withoutNames, language);
        var (withoutBoxes, boxes) = new Boxes(language).Cut(withoutAds);
        var (rest, contents) = new ContentsCutter(language).Cut(withoutBoxes);
        var (lines, head) = new PageHead(language).Cut(rest);
        return [.. head, .. bylines, .. ads, .. boxes, .. contents, .. Read(lines)];
    }

    private List<ArticleBlock> Read(List<SourceLine> lines)
    {
        var tables = new FlatTables(language, lines.Count == 0 ? [] : TitleNames.Of(lines[0].Plain, language));
        var blocks = new List<ArticleBlock>();
        for (var i = 0; i < lines.Count;)
        {
            i += AddTable(tables, blocks, lines, i) ?? AddItems(tables, blocks, lines, i) ?? Add(tables, blocks, lines, i);
        }

        return blocks;
    }

    private static int? AddTable(FlatTables tables, List<ArticleBlock> blocks, List<SourceLine> lines, int at)
    {
        if (tables.Read(lines, at) is not var (table, count))
        {
            return null;
        }

        blocks.Add(table);
        return count;
    }

    /// <summary>Adds a run of short lines without bullets as items: behind an announcement, or close together.</summary>
    private int? AddItems(FlatTables tables, List<ArticleBlock> blocks, List<SourceLine> lines, int at)
    {
        // A short sentence right below a line is no item but what that line heads.
        if (at + 1 < lines.Count && !_shape.IsSentence(lines[at].Plain) && lines[at + 1].Plain.EndsWith('.') && !lines[at + 1].IsAfterBlank && _shape.MayBeHeading(lines[at].Plain)
            && Words.Of(lines[at + 1].Plain) is [var first, ..] && language.IsFunctionWord(first))
        {
            return null;
        }

        var isAnnounced = blocks.LastOrDefault() is ArticleBlock.Paragraph { Text.Text: var text } && _shape.IsAnnouncement(text);
        var isUnderHeading = blocks.LastOrDefault() is ArticleBlock.Heading;
        if (!isAnnounced && !isUnderHeading)
        {
            return null;
        }

        var fewest = IsListHeading(blocks) ? FewestUnderHeading : FewestItems;
        var count = RunLength(tables, lines, at, isAnnounced, IsListHeading(blocks));
        if (count < (isAnnounced ? FewestUnderHeading : fewest) && !lines.Skip(at).Take(count).Any(line => IsRunTogetherList(line.Text, fewest)))
        {
            return null;
        }

        blocks.AddRange(lines.Skip(at).Take(count).Select(line => new ArticleBlock.Item(line.Text)));
        return count;
    }

    private int RunLength(FlatTables tables, List<SourceLine> lines, int at, bool isAnnounced, bool isListed)
    {
        var fewest = isListed ? FewestUnderHeading : FewestItems;
        var end = at;
        while (end < lines.Count && lines[end].Mark == LineMark.None && (_shape.MayBeItem(lines[end].Plain) || (isListed && MayBeLongItem(lines[end])) || IsRunTogetherList(lines[end].Text, fewest)) && language.FurnitureOf(lines[end].Plain) is null && !_shape.IsKnownHeading(lines[end].Plain) && tables.Read(lines, end) is null && !IsHeadOfBlock(tables, lines, end) && !(end > at && IsHeadOfItems(lines, end))
            && (end == at || !lines[end].IsAfterBlank || (isAnnounced && !EndsClose(lines, at, end, fewest))))
        {
            end++;
        }

        // The last short line before running text is that text's heading where blank lines set it apart from the others.
        var isHeadingOfNext = end - at > 1 && end < lines.Count && lines[end].Mark == LineMark.None && _shape.IsSentence(lines[end].Plain)
            && _shape.MayBeHeading(lines[end - 1].Plain) && lines[end - 1].IsAfterBlank
            && (!lines[end - 2].IsAfterBlank || end - at == 2 || !lines[end].IsAfterBlank);
        return end - at - (isHeadingOfNext ? 1 : 0);
    }

    /// <summary>Whether a list ends before a gap: its items stand close together, or ran together on one line.</summary>
    private bool EndsClose(List<SourceLine> lines, int at, int end, int fewest) =>
        end - at > 1 ? !lines[end - 1].IsAfterBlank : IsRunTogetherList(lines[at].Text, Math.Max(fewest, FewestItems));

    private int Add(FlatTables tables, List<ArticleBlock> blocks, List<SourceLine> lines, int at)
    {
        var line = lines[at];
        var next = at + 1 < lines.Count ? lines[at + 1] : null;
        blocks.Add(line.Mark switch
        {
            LineMark.Hash => new ArticleBlock.Heading(line.Plain, line.Number.Length, line.Text.Line),
            LineMark.Bullet => new ArticleBlock.Item(line.Text),
            LineMark.Number when (at > 0 && lines[at - 1].Mark == LineMark.Number && !line.IsAfterBlank) || !IsNumberedHeading(line, next) => new ArticleBlock.Item(line.Text),
            _ when IsHeading(line, next, blocks) || IsHeadOfBlock(tables, lines, at) || IsHeadOfItems(lines, at) => new ArticleBlock.Heading(line.Plain, LevelOf(line, blocks), line.Text.Line) { IsNumbered = line.Mark == LineMark.Number },
            _ => new ArticleBlock.Paragraph(line.Text),
        });
        return 1;
    }

    private bool IsHeading(SourceLine line, SourceLine? next, List<ArticleBlock> blocks) =>
        _shape.MayBeHeading(line.Plain) && !IsRunTogether(line.Text) && next is not null && (blocks.Count == 0 || line.IsAfterBlank || next.Mark != LineMark.None || _shape.IsSentence(next.Plain) || _shape.IsAnnouncement(next.Plain));

    /// <summary>Whether a line without a gap before it heads what follows: a table, a list that ran together, or another heading.</summary>
    private bool IsHeadOfBlock(FlatTables tables, List<SourceLine> lines, int at) =>
        at + 1 < lines.Count && _shape.MayBeHeading(lines[at].Plain) && !IsRunTogether(lines[at].Text) && (_shape.IsKnownHeading(lines[at].Plain) || Terms.Split(lines[at].Plain) is null)
        && (tables.Read(lines, at + 1) is not null || (lines[at + 1].Mark == LineMark.None && IsRunTogether(lines[at + 1].Text))
            || (_shape.IsKnownHeading(lines[at].Plain) && _shape.MayBeHeading(lines[at + 1].Plain)));

    /// <summary>Whether a line behind running text says what the short lines below it list.</summary>
    private bool IsHeadOfItems(List<SourceLine> lines, int at) =>
        at + FewestUnderHeading < lines.Count && at > 0 && (_shape.IsSentence(lines[at - 1].Plain) || _shape.MayBeItem(lines[at - 1].Plain)) && _shape.MayBeHeading(lines[at].Plain) && Words.Of(lines[at].Plain) is { Length: > 0 and <= LongestListHeading } words
        && words[0].Text.EndsWith('s') && language.ListKind([words[0]]) is not null && (words.Length == 1 || language.IsFunctionWord(words[1]))
        && lines.Skip(at + 1).Take(FewestUnderHeading).All(line => MayBeLongItem(line));

    /// <summary>Whether a line may be an item where a heading says that a list comes: also a clause without a full stop.</summary>
    private bool MayBeLongItem(SourceLine line) => line.Mark == LineMark.None && !_shape.IsSentence(line.Plain) && line.Plain[^1] is not (':' or '?') && Words.Of(line.Plain).Length <= LongestItem;

    /// <summary>Whether the last block is a heading that says what a list below it lists.</summary>
    private bool IsListHeading(List<ArticleBlock> blocks) => blocks.LastOrDefault() is ArticleBlock.Heading { Text: var text } && language.ListKind(Words.Of(text)) is not null;

    /// <summary>Whether a line is no sentence but several items without anything between them.</summary>
    private bool IsRunTogetherList(LinedText line, int fewest) =>
        !_shape.IsSentence(line.Text) && _cutter.Pieces(line, isList: true).Count() >= fewest && language.FurnitureOf(line.Text) is null;

    private bool IsRunTogether(LinedText line) => _cutter.Pieces(line, isList: true).Skip(1).Any();

    /// <summary>A numbered line is a heading where running text follows it and not the next number.</summary>
    private bool IsNumberedHeading(SourceLine line, SourceLine? next) =>
        _shape.MayBeHeading(line.Plain) && next is { Mark: LineMark.None or LineMark.Bullet } && Terms.Split(line.Plain) is null;

    private static int LevelOf(SourceLine line, List<ArticleBlock> blocks) =>
        blocks.Count == 0 ? 1 : line.Number.Contains('.') ? 3 : 0;
}
