using System.Text;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Repair;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads files of all formats into blocks, and cuts the tooltips out of them.</summary>
internal sealed class ArticleReader(ArticleLanguage language)
{
    private const string RunningHead = "running head or foot";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly TooltipCutter _tooltips = new(language);
    private readonly LineShape _shape = new(language);

    public (IReadOnlyList<ArticleBlock> Blocks, IReadOnlyList<Tooltip> Tooltips) Read(ReadOnlyMemory<byte> content, ArticleFormat format)
    {
        switch (format)
        {
            case ArticleFormat.Markdown:
                return Cut(MarkdownReader.Read(Text(content)));
            case ArticleFormat.Html:
                return Cut(HtmlReader.Read(Text(content), language));
            case ArticleFormat.Word:
                return Cut(WordReader.Read(content));
            case ArticleFormat.Pdf:
                var (text, repeated) = PdfReader.Read(content);
                var (blocks, tooltips) = PlainText(text);
                return ([.. repeated.Select(line => new ArticleBlock.Aside(LinedText.At(line, 1), RunningHead)), .. blocks], tooltips);
            default:
                return PlainText(Text(content));
        }
    }

    private (IReadOnlyList<ArticleBlock> Blocks, IReadOnlyList<Tooltip> Tooltips) PlainText(string text)
    {
        var (rest, tooltips) = _tooltips.Cut(LinedText.Of(text));
        return (new PlainTextReader(language).Read(rest), tooltips);
    }

    private (IReadOnlyList<ArticleBlock>, IReadOnlyList<Tooltip>) Cut(List<ArticleBlock> blocks)
    {
        var all = new List<Tooltip>();
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i] = blocks[i] switch
            {
                ArticleBlock.Paragraph paragraph => new ArticleBlock.Paragraph(CutText(paragraph.Text, all)),
                ArticleBlock.Item item => new ArticleBlock.Item(CutText(item.Text, all)),
                ArticleBlock.Table table => new ArticleBlock.Table([.. table.Rows.Select(row =>
                    row with { Cells = [.. row.Cells.Select(cell => CutText(LinedText.At(cell, row.Line), all).Text)] })]),
                var other => other,
            };
        }

        MarkHeadings(blocks);
        return (blocks, all);
    }

    /// <summary>Writers often make a heading of a paragraph by its letters alone: it is worded as one, and text or a list follows.</summary>
    private void MarkHeadings(List<ArticleBlock> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is ArticleBlock.Paragraph { Text: var text } && text.Text.Length > 0 && blocks[i + 1] is not (ArticleBlock.Heading or ArticleBlock.Aside)
                && _shape.MayBeHeading(text.Text) && _shape.IsKnownHeading(text.Text))
            {
                blocks[i] = new ArticleBlock.Heading(text.Text, 0, text.Line);
            }
        }
    }

    private LinedText CutText(LinedText text, List<Tooltip> all)
    {
        var (rest, tooltips) = _tooltips.Cut(text);
        all.AddRange(tooltips);
        return rest;
    }

    /// <summary>The text with line feeds alone, plain blanks, and without characters that nobody sees.</summary>
    private static string Text(ReadOnlyMemory<byte> content)
    {
        try
        {
            var text = StrictUtf8.GetString(content.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u200B", string.Empty, StringComparison.Ordinal)
                .Replace("\u00AD", string.Empty, StringComparison.Ordinal).Replace("\uFEFF", string.Empty, StringComparison.Ordinal);
        }
        catch (DecoderFallbackException problem)
        {
            throw new ArticleFormatException("it is not UTF-8 text", problem);
        }
    }
}
