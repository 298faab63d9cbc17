using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Repair;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads a plain text, in which headings, lists and tables have lost their marks.</summary>
internal sealed class PlainTextReader(ArticleLanguage language)
{
    private readonly LineShape _shape = new(language);
    private readonly SentenceCutter _cutter = new(language);

    public List<ArticleBlock> Read(LinedText source)
    {
        var lines = WrappedLines.Join(LineSplitter.Split(source));
        var tables = new FlatTables(language, lines.Count == 0 ? [] : TitleNames.Of(lines[0].Plain, language));
        var blocks = new List<ArticleBlock>();
        for (var i = 0; i < lines.Count;)
        {
            i += AddTable(tables, blocks, lines, i) ?? AddItems(blocks, lines, i) ?? Add(blocks, lines, i);
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
    private int? AddItems(List<ArticleBlock> blocks, List<SourceLine> lines, int at)
    {
        var isAnnounced = blocks.LastOrDefault() is ArticleBlock.Paragraph { Text.Text: var text } && _shape.IsAnnouncement(text);
        var isUnderHeading = blocks.LastOrDefault() is ArticleBlock.Heading;
        if (!isAnnounced && !isUnderHeading)
        {
            return null;
        }

        var count = RunLength(lines, at, isAnnounced);
        if (count < (isAnnounced ? 2 : 3))
        {
            return null;
        }

        blocks.AddRange(lines.Skip(at).Take(count).Select(line => new ArticleBlock.Item(line.Text)));
        return count;
    }

    private int RunLength(List<SourceLine> lines, int at, bool isAnnounced)
    {
        var end = at;
        while (end < lines.Count && lines[end].Mark == LineMark.None && _shape.MayBeItem(lines[end].Plain) && !_shape.IsKnownHeading(lines[end].Plain)
            && (isAnnounced || end == at || !lines[end].IsAfterBlank))
        {
            end++;
        }

        // The last short line before running text is that text's heading where blank lines set it apart from the others.
        var isHeadingOfNext = end - at > 1 && end < lines.Count && lines[end].Mark == LineMark.None && _shape.IsSentence(lines[end].Plain)
            && _shape.MayBeHeading(lines[end - 1].Plain) && lines[end - 1].IsAfterBlank
            && (!lines[end - 2].IsAfterBlank || end - at == 2 || !lines[end].IsAfterBlank);
        return end - at - (isHeadingOfNext ? 1 : 0);
    }

    private int Add(List<ArticleBlock> blocks, List<SourceLine> lines, int at)
    {
        var line = lines[at];
        var next = at + 1 < lines.Count ? lines[at + 1] : null;
        blocks.Add(line.Mark switch
        {
            LineMark.Hash => new ArticleBlock.Heading(line.Plain, line.Number.Length, line.Text.Line),
            LineMark.Bullet => new ArticleBlock.Item(line.Text),
            LineMark.Number when (at > 0 && lines[at - 1].Mark == LineMark.Number && !line.IsAfterBlank) || !IsNumberedHeading(line, next) => new ArticleBlock.Item(line.Text),
            _ when IsHeading(line, next, blocks) => new ArticleBlock.Heading(line.Plain, LevelOf(line, blocks), line.Text.Line),
            _ => new ArticleBlock.Paragraph(line.Text),
        });
        return 1;
    }

    private bool IsHeading(SourceLine line, SourceLine? next, List<ArticleBlock> blocks) =>
        _shape.MayBeHeading(line.Plain) && !IsRunTogether(line.Text) && next is not null && (blocks.Count == 0 || line.IsAfterBlank || next.Mark != LineMark.None || _shape.IsSentence(next.Plain));

    private bool IsRunTogether(LinedText line) => _cutter.Pieces(line, isList: true).Skip(1).Any();

    /// <summary>A numbered line is a heading where running text follows it and not the next number.</summary>
    private bool IsNumberedHeading(SourceLine line, SourceLine? next) =>
        _shape.MayBeHeading(line.Plain) && next is { Mark: LineMark.None or LineMark.Bullet } && Terms.Split(line.Plain) is null;

    private static int LevelOf(SourceLine line, List<ArticleBlock> blocks) =>
        blocks.Count == 0 ? 1 : line.Number.Contains('.') ? 3 : 0;
}
