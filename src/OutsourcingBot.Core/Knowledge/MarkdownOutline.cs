using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Reads a Markdown file into a list of <see cref="Section"/>s.</summary>
internal sealed class MarkdownOutline
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Section> _sections = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<Block> _blocks = [];
    private (int Level, SourcePosition Position)? _open;

    private MarkdownOutline(SourceFile file, DiagnosticBag diagnostics) => (_file, _diagnostics) = (file, diagnostics);

    /// <summary>The file's sections in order; mistakes go to <paramref name="diagnostics"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="links">Where links go; null where nobody asks.</param>
    public static ImmutableArray<Section> Read(SourceFile file, DiagnosticBag diagnostics, List<Link>? links = null)
    {
        var outline = new MarkdownOutline(file, diagnostics);
        var document = outline.Parse();
        foreach (var block in document)
        {
            outline.Add(block);
        }

        outline.Close();
        if (file.Text.Contains('[', StringComparison.Ordinal))
        {
            links?.AddRange(document.Descendants<LinkInline>().Where(link => !link.IsImage && link.Url is not null).Select(link => new Link(file.Name, link.Line + 1, link.Url!)));
        }

        return [.. outline._sections];
    }

    private MarkdownDocument Parse()
    {
        try
        {
            return Markdown.Parse(_file.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The only thing that the parser refuses, and it does not say where.
            _diagnostics.Error(KnowledgeDiagnostics.TooDeep, _file.Name, 1,
                "lists or quotes in this file are nested more than a hundred deep; write them flat");
            return [];
        }
    }

    private void Add(Markdig.Syntax.Block block)
    {
        var line = block.Line + 1;
        switch (block)
        {
            case HeadingBlock heading:
                Open(heading, line);
                break;
            case ParagraphBlock paragraph:
                AddContent(new Block.Paragraph(Sentences(MarkdownText.Of(paragraph), line), line));
                break;
            case ListBlock list:
                AddContent(new Block.List([.. ItemsOf(list).Select(ReadItem).OfType<Item>()], line));
                break;
            case Table table:
                AddContent(ReadTable(table, line));
                break;
            case QuoteBlock quote:
                foreach (var inner in quote)
                {
                    Add(inner);
                }

                break;
        }
    }

    private void Open(HeadingBlock heading, int line)
    {
        Close();
        var text = Blanks.Single(MarkdownText.Of(heading));
        if (text.Length == 0)
        {
            _diagnostics.Error(KnowledgeDiagnostics.EmptyHeading, _file.Name, line,
                "the heading has no text; write what the section is about, or delete the heading");
            text = "Untitled";
        }

        _open = (heading.Level, new SourcePosition(_file.Name, text, Slug.RepeatOf(text, _anchors), line));
    }

    private void Close()
    {
        if (_open is { } open)
        {
            var parent = _sections.LastOrDefault(section => section.Level < open.Level);
            _sections.Add(new Section(open.Level, open.Position, parent, [.. _blocks]));
        }

        _blocks.Clear();
        _open = null;
    }

    private void AddContent(Block block)
    {
        if (_open is null)
        {
            _diagnostics.Error(KnowledgeDiagnostics.TextBeforeHeading, _file.Name, block.Line,
                "text before the first heading belongs to nothing; begin the file with a heading such as '# Title'");
            return;
        }

        _blocks.Add(block);
    }

    private Item? ReadItem(ListItemBlock item)
    {
        var line = item.Line + 1;
        var text = Blanks.Single(item is [ParagraphBlock only] ? MarkdownText.Of(only) : string.Join(' ', ParagraphsOf(item).Select(MarkdownText.Of)));
        if (text.Length == 0)
        {
            _diagnostics.Error(KnowledgeDiagnostics.EmptyListItem, _file.Name, line,
                "the list item is empty; write its text or delete the line");
            return null;
        }

        var (term, meaning) = MarkdownText.SplitTerm(text);
        if (term.Length == 0 || meaning?.Length == 0)
        {
            _diagnostics.Error(KnowledgeDiagnostics.TermWithoutMeaning, _file.Name, line,
                $"'{text}' lacks one side of its dash; write it as 'Term — meaning'");
            return null;
        }

        return new Item(term, meaning, line);
    }

    /// <summary>The items of a list; one in a list within a list is an item of its own.</summary>
    private static IEnumerable<ListItemBlock> ItemsOf(ContainerBlock list) =>
        list.OfType<ContainerBlock>().SelectMany(block => block is ListItemBlock item ? ItemsOf(block).Prepend(item) : ItemsOf(block));

    /// <summary>What an item says itself, without the items in it.</summary>
    private static IEnumerable<ParagraphBlock> ParagraphsOf(ContainerBlock item) => item.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => [paragraph],
        ContainerBlock container and not ListItemBlock => ParagraphsOf(container),
        _ => Enumerable.Empty<ParagraphBlock>(),
    });

    private static Block.Table ReadTable(Table table, int line)
    {
        var rows = table.OfType<TableRow>().Select(row => new TableLine(
            [.. row.OfType<TableCell>().Select(cell => string.Concat(ParagraphsOf(cell).Select(MarkdownText.Of)).Trim())],
            row.Line + 1)).ToArray();
        return new Block.Table(rows[0].Cells, [.. rows.Skip(1)], line);
    }

    private static ImmutableArray<Sentence> Sentences(string text, int line) =>
        [.. SentenceSplitter.Split(text).Select(part => new Sentence(part.Sentence, line + part.LineBreaks))];
}
