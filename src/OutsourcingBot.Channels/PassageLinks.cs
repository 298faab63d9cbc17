using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels;

/// <summary>Turns the headings that a reply names as its sources into links to the passages, where there are pages to
/// link to.</summary>
internal static class PassageLinks
{
    /// <summary>The reply with links in its text and its card.</summary>
    /// <param name="reply">The reply as the core says it.</param>
    /// <param name="pages">The address under which the pages of the knowledge are.</param>
    public static Reply Add(Reply reply, string pages) => reply.Citations.IsDefaultOrEmpty ? reply : reply with
    {
        Text = Add(reply.Text, reply, pages),
        Card = reply.Card is Card.Comparison comparison ? comparison with { Source = Add(comparison.Source, reply, pages) } : reply.Card,
    };

    private static string Add(string text, Reply reply, string pages)
    {
        foreach (var citation in reply.Citations.DistinctBy(citation => citation.Heading).Where(citation => IsPlain(citation.Heading)))
        {
            // The source is named behind what rests on it, so the last place is the one.
            var at = text.LastIndexOf(citation.Heading, StringComparison.Ordinal);
            if (at >= 0)
                text = $"{text[..at]}[{citation.Heading}]({Address(citation, pages)}){text[(at + citation.Heading.Length)..]}";
        }

        return text;
    }

    private static string Address(Citation citation, string pages)
    {
        var file = Path.GetFileNameWithoutExtension(citation.File);
        var anchor = string.Join('/', (citation.Passage ?? citation.Anchor).Split('/').Select(Uri.EscapeDataString));
        return $"{pages.TrimEnd('/')}/knowledge/{Uri.EscapeDataString(file)}#{anchor}";
    }

    /// <summary>In a heading with these the text of a link would end early.</summary>
    private static bool IsPlain(string heading) => heading.AsSpan().IndexOfAny('[', ']', '\\') < 0;
}
