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
    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();
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

        return outline._sections.DrainToImmutable();
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
                AddContent(new Block.List(ListItems.Read(list, _file, _diagnostics), line));
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
            _sections.Add(new Section(open.Level, open.Position, ParentOf(open.Level), [.. _blocks]));
        }

        _blocks.Clear();
        _open = null;
    }

    /// <summary>The last section so far of a lower level; null where there is none.</summary>
    private Section? ParentOf(int level)
    {
        var parent = _sections.Count > 0 ? _sections[^1] : null;
        while (parent is not null && parent.Level >= level)
        {
            parent = parent.Parent;
        }

        return parent;
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

    private static Block.Table ReadTable(Table table, int line)
    {
        var rows = ImmutableArray.CreateBuilder<TableLine>(table.Count);
        foreach (var row in table.OfType<TableRow>())
        {
            rows.Add(new TableLine(CellsOf(row), row.Line + 1));
        }

        var header = rows[0].Cells;
        rows.RemoveAt(0);
        return new Block.Table(header, rows.DrainToImmutable(), line);
    }

    private static ImmutableArray<string> CellsOf(TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<string>(row.Count);
        foreach (var block in row)
        {
            if (block is TableCell cell)
            {
                cells.Add(MarkdownText.Of(cell, separator: string.Empty).Trim());
            }
        }

        return cells.DrainToImmutable();
    }

    private static ImmutableArray<Sentence> Sentences(string text, int line)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(1);
        foreach (var (sentence, lineBreaks) in SentenceSplitter.Split(text))
        {
            sentences.Add(new Sentence(sentence, line + lineBreaks));
        }

        return sentences.DrainToImmutable();
    }
}
