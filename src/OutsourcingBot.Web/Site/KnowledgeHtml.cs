using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using OutsourcingBot.Core.Publishing;

namespace OutsourcingBot.Web.Site;

/// <summary>
/// A document as HTML in which everything that can answer a question is an element whose id is its anchor. What the
/// author wrote is text and nothing else: all of it is encoded.
/// </summary>
internal sealed class KnowledgeHtml
{
    private const int DeepestHeading = 6;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    public static string Of(Document document)
    {
        var page = new KnowledgeHtml();
        foreach (var section in document.Sections)
            page.Write(section);
        return page._html.ToString();
    }

    /// <summary>The headings below the title as a list of links.</summary>
    public static string ContentsOf(Document document)
    {
        var page = new KnowledgeHtml();
        foreach (var section in document.Sections.Where(section => section is { Level: > 1, Heading.Anchors.Length: > 0 }))
        {
            page.Raw($"<li class=\"level-{Level(section)}\">");
            page.Write("a", section.Heading.Text, ("href", $"#{section.Heading.Anchors[0]}"));
            page.Raw("</li>");
        }

        return page._html.ToString();
    }

    public static string Encode(string text) => Encoder.Encode(text);

    private void Write(DocumentSection section)
    {
        Raw("<section>");
        var level = Level(section);
        var inner = Open($"h{level}", section.Heading.Anchors);
        if (section.Heading.Anchors is [var anchor, ..])
            Write("a", section.Heading.Text, ("href", $"#{anchor}"));
        else
            Text(section.Heading.Text);
        Close($"h{level}", inner);
        foreach (var block in section.Blocks)
            Write(block);
        Raw("</section>");
    }

    private void Write(DocumentBlock block)
    {
        switch (block)
        {
            case DocumentBlock.Paragraph paragraph:
                Raw("<p>");
                foreach (var sentence in paragraph.Sentences)
                    Write("span", sentence);
                Raw("</p>");
                break;
            case DocumentBlock.List list:
                Around("ul", list.Anchors, () => Write(list));
                break;
            case DocumentBlock.Table table:
                Around("table", table.Anchors, () => Write(table));
                break;
        }
    }

    private void Write(DocumentBlock.List list)
    {
        foreach (var item in list.Items)
        {
            var inner = Open("li", item.Name.Anchors);
            if (item.Meaning is { } meaning)
            {
                Write("strong", item.Name.Text);
                Raw(" — ");
                Write("span", meaning);
            }
            else
            {
                Text(item.Name.Text);
            }

            Close("li", inner);
        }
    }

    private void Write(DocumentBlock.Table table)
    {
        Raw("<thead><tr>");
        foreach (var name in table.Header)
            Write("th", name, ("scope", "col"));
        Raw("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            Raw("<tr");
            Attribute("id", row.Anchors is [var anchor, ..] ? anchor : null);
            Raw(">");
            foreach (var (i, cell) in row.Cells.Index())
                Write(i == 0 ? "th" : "td", cell, i == 0 ? [("scope", "row")] : []);
            Raw("</tr>");
        }

        Raw("</tbody>");
    }

    /// <summary>A block that scrolls by itself where it is wider than the screen; the keyboard can reach it.</summary>
    private void Around(string tag, ImmutableArray<string> anchors, Action content)
    {
        Raw(tag == "table" ? "<div class=\"wide\" tabindex=\"0\">" : "");
        Raw($"<{tag}");
        Attribute("id", anchors is [var anchor, ..] ? anchor : null);
        Raw(">");
        content();
        Raw(tag == "table" ? $"</{tag}></div>" : $"</{tag}>");
    }

    private void Write(string tag, AnchoredText text)
    {
        var inner = Open(tag, text.Anchors);
        Text(text.Text);
        Close(tag, inner);
        Raw(" ");
    }

    private void Write(string tag, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Raw($"<{tag}");
        foreach (var (name, value) in attributes)
            Attribute(name, value);
        Raw(">");
        Text(text);
        Raw($"</{tag}>");
    }

    /// <summary>An element has one id: the anchors behind the first get an element each inside it.</summary>
    /// <returns>How many those are.</returns>
    private int Open(string tag, ImmutableArray<string> anchors)
    {
        foreach (var (i, name) in anchors.DefaultIfEmpty().Index())
        {
            Raw(i == 0 ? $"<{tag}" : "<span");
            Attribute("id", name);
            Raw(">");
        }

        return Math.Max(0, anchors.Length - 1);
    }

    private void Close(string tag, int inner)
    {
        _html.Insert(_html.Length, "</span>", inner);
        Raw($"</{tag}>");
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null)
            _html.Append(CultureInfo.InvariantCulture, $" {name}=\"{Encode(value)}\"");
    }

    private void Text(string text) => _html.Append(Encode(text));

    private void Raw(string html) => _html.Append(html);

    private static int Level(DocumentSection section) => Math.Clamp(section.Level, 1, DeepestHeading);
}
