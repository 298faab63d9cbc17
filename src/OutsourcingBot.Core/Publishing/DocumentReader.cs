using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Publishing;

/// <summary>Lays the compiled knowledge out as the documents it was made from.</summary>
internal sealed class DocumentReader
{
    private readonly AnchorMap _anchors;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private DocumentReader(AnchorMap anchors) => _anchors = anchors;

    /// <summary>One document for each name that identifiers begin with, in the order of the files.</summary>
    public static ImmutableArray<Document> Read(ImmutableArray<Section> sections, IEnumerable<Answerable> answerables)
    {
        var anchors = new AnchorMap(answerables);
        return [.. sections.GroupBy(section => section.Position.DocumentName, StringComparer.Ordinal).Select(file => new Document(
            file.Key, file.First().Heading, [.. file.Select(new DocumentReader(anchors).Read)]))];
    }

    private DocumentSection Read(Section section)
    {
        var file = section.Position.File;
        var heading = new AnchoredText(
            section.Heading, Unused([section.Position.Anchor, .. _anchors.OfLine(file, section.Position.Line)]));
        return new(section.Level, heading, [.. section.Blocks.Select(block => Read(block, file))]);
    }

    private DocumentBlock Read(Block block, string file) => block switch
    {
        Block.Paragraph paragraph => new DocumentBlock.Paragraph([.. paragraph.Sentences.Select(sentence => Read(sentence, file))]),
        Block.List list => new DocumentBlock.List(
            list.Items is [var first, ..] ? Unused(_anchors.OfBlock(file, first.Line)) : [],
            [.. list.Items.Select(item => Read(item, file))]),
        Block.Table table => new DocumentBlock.Table(
            table.Rows is [var first, ..] ? Unused(_anchors.OfBlock(file, first.Line)) : [],
            table.Header,
            [.. table.Rows.Select(row => new DocumentRow(Unused(_anchors.OfLine(file, row.Line)), row.Cells))]),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private DocumentItem Read(Item item, string file)
    {
        var whole = _anchors.OfLine(file, item.Line).Concat(_anchors.OfSentence(file, new Sentence(item.Name, item.Line)));
        return new(
            new(item.Name, Unused(whole)),
            item.Meaning is null ? null : Read(new Sentence(item.Meaning, item.Line), file));
    }

    private AnchoredText Read(Sentence sentence, string file) => new(sentence.Text, Unused(_anchors.OfSentence(file, sentence)));

    /// <summary>An anchor leads to one place: the first that has it.</summary>
    private ImmutableArray<string> Unused(IEnumerable<string> anchors) => [.. anchors.Where(_taken.Add)];
}
