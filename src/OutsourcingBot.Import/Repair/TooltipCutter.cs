using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Repair;

/// <summary>
/// Cuts glossary tooltips out of sentences. A scraped tooltip leaves the term in the sentence, the term as its title,
/// the definition (which mostly begins with the term again) and a closing link, often with no blank between them:
/// "the marginMarginMargin is what is left.read more of a shop". What closes it is known; where it begins is looked for.
/// </summary>
internal sealed class TooltipCutter(ArticleLanguage language)
{
    private const int LongestTooltip = 1600;
    private const int LongestEcho = 80;

    private readonly TooltipStart _start = new(language);
    private readonly TooltipText _texts = new(language);

    /// <summary>The text without its tooltips, and the tooltips.</summary>
    public (LinedText Text, IReadOnlyList<Tooltip> Tooltips) Cut(LinedText source)
    {
        var (parts, tooltips, from) = (new List<LinedText>(), new List<Tooltip>(), 0);
        var learned = TooltipEnds.In(source.Text).FirstOrDefault();
        string[] ends = [.. language.TooltipEnds, .. learned is null ? [] : new[] { learned }];
        while (NextEnd(source.Text, from, ends) is var (mark, end))
        {
            var first = Math.Max(FloorOf(source.Text, from, mark), mark - LongestTooltip);
            if (_start.Find(source.Text, first, mark) is { } found)
            {
                Join(parts, source, from, found.At, end);
                tooltips.Add(new Tooltip(_texts.Term(found.Term), _texts.Definition(source.Text[found.Definition..mark], found.Term), source.LineAt(found.At), found.IsGuess) { LearnedEnd = learned is not null && source.Text[mark..end].Contains(learned, StringComparison.OrdinalIgnoreCase) ? learned : null });
                from = SkipSpace(source.Text, end);
            }
            else
            {
                parts.Add(source.Raw(from, end));
                from = end;
            }
        }

        parts.Add(source.Raw(from, source.Text.Length));
        return (LinedText.Concat(parts), tooltips);
    }

    /// <summary>A tooltip may span line breaks, but not a whole paragraph that comes before its own.</summary>
    private static int FloorOf(string text, int from, int mark)
    {
        var first = text.LastIndexOf("\n\n", Math.Max(from, mark - 1), Math.Max(1, mark - from), StringComparison.Ordinal);
        if (first < 0)
        {
            return from;
        }

        // Titles and definitions are at times set apart by blank lines of their own.
        var second = first > from ? text.LastIndexOf("\n\n", first - 1, first - from, StringComparison.Ordinal) : -1;
        var third = second > from ? text.LastIndexOf("\n\n", second - 1, second - from, StringComparison.Ordinal) : -1;
        return third < 0 ? from : third;
    }

    private static (int Mark, int End)? NextEnd(string text, int from, string[] ends)
    {
        (int Mark, int End)? best = null;
        foreach (var phrase in ends)
        {
            var at = text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (best is null || at < best.Value.Mark || (at == best.Value.Mark && at + phrase.Length > best.Value.End)))
            {
                best = (at, at + phrase.Length);
            }
        }

        return best is var (mark, end) ? (WithoutOpeners(text, from, mark), WithClosers(text, end)) : null;
    }

    private static int WithoutOpeners(string text, int from, int mark)
    {
        while (mark > from && (text[mark - 1] is '[' or '(' or '…' or '»' or '>' or '«' || char.IsWhiteSpace(text[mark - 1])))
        {
            mark--;
        }

        return mark;
    }

    private static int WithClosers(string text, int end)
    {
        var next = SkipSpace(text, end);
        end = next < text.Length && (text[next] is '»' or '→' or '›' or '>') ? next : end;
        while (end < text.Length && (text[end] is ']' or ')' or '…' or '»' or '>' or '→' or '›'))
        {
            end++;
        }

        return text.AsSpan(end).StartsWith("...") ? end + 3 : end;
    }

    /// <summary>Adds what stands before a tooltip so that what follows it joins on as in the sentence it was put into.</summary>
    private static void Join(List<LinedText> parts, LinedText source, int from, int cut, int end)
    {
        var text = source.Text;
        var last = cut;
        while (last > from && (char.IsWhiteSpace(text[last - 1]) || text[last - 1] is '[' or '(' or '«'))
        {
            last--;
        }

        parts.Add(source.Raw(from, WithoutEcho(text, from, last)));
        var next = SkipSpace(text, end);
        if (next >= text.Length)
        {
            return;
        }

        var gap = text.AsSpan(end, next - end);
        var line = source.LineAt(Math.Max(0, cut - 1));
        if (text[next] is '.' or ',' or ';' or ':' or '!' or '?' or ')')
        {
            return;
        }

        if (gap.Count('\n') > 1 && !char.IsLower(text[next]))
        {
            parts.Add(LinedText.At("\n\n", line));
        }
        else if (char.IsLetterOrDigit(text[next]) || text[next] is '(' or '“' or '"' or '&' or '–' or '—' or '$')
        {
            parts.Add(LinedText.At(" ", line));
        }
        else if (gap.Contains('\n'))
        {
            parts.Add(LinedText.At("\n", line));
        }
    }

    /// <summary>The end without a word that stands twice or more, once in the sentence and else as what is left of the tooltip.</summary>
    private static int WithoutEcho(string text, int from, int end)
    {
        var words = Words.Of(text[Math.Max(from, end - LongestEcho)..end]);
        return words is [.., var one, var other] && one.Text == other.Text ? WithoutEcho(text, from, end - (other.End - one.End)) : end;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
