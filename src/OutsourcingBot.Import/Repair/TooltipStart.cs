using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Repair;

/// <summary>Finds where a tooltip begins that ends at a known place: at its title.</summary>
internal sealed class TooltipStart(ArticleLanguage language)
{
    private const int LongestTerm = 7;
    private const int LongestTitle = 120;

    /// <param name="At">Where the title begins and the sentence breaks off.</param>
    /// <param name="Definition">Where the definition begins.</param>
    internal sealed record Found(int At, int Definition, string Term, bool IsGuess);

    /// <summary>The surest reading of what stands between two places; null where there is no tooltip.</summary>
    public Found? Find(string text, int from, int end)
    {
        var found = Starts(text, from, end).SelectMany(start => TitlesAt(text, from, start.At, end, start.IsGlued)).ToArray();
        return found.FirstOrDefault(title => title is { IsGlued: true, RepeatsText: true, RepeatsTitle: true })?.Found
            ?? found.LastOrDefault(title => title is { RepeatsText: true, RepeatsTitle: true })?.Found
            ?? found.FirstOrDefault(title => title.IsGlued)?.Found
            ?? found.LastOrDefault()?.Found
            ?? ByEdgesAlone(text, [.. Starts(text, from, end).Where(start => start.IsGlued).Select(start => start.At)], end);
    }

    /// <param name="RepeatsText">Whether the words before the title are the same.</param>
    /// <param name="RepeatsTitle">Whether the definition begins with the title.</param>
    private sealed record Title(Found Found, bool IsGlued, bool RepeatsText, bool RepeatsTitle);

    /// <summary>Where a title may begin: at a capital, with nothing or with white space before it.</summary>
    private static IEnumerable<(int At, bool IsGlued)> Starts(string text, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (Glue.IsAt(text, i))
            {
                yield return (i, true);
            }
            else if (char.IsUpper(text[i]) && char.IsWhiteSpace(text[i - 1]))
            {
                yield return (i, false);
            }
        }
    }

    /// <summary>The titles at a place that the words before it or the definition behind it repeat, the longest first.</summary>
    private IEnumerable<Title> TitlesAt(string text, int from, int at, int end, bool isGlued)
    {
        var before = Words.Of(text[Math.Max(from, at - LongestTitle)..at]);
        foreach (var titleEnd in Ends(text, at, end).OrderDescending())
        {
            var title = Words.Of(text[at..titleEnd]);
            var definition = SkipGap(text, titleEnd);
            if (title.Length is 0 or > LongestTerm || definition >= end || IsTwice(text.AsSpan(at, titleEnd - at)))
            {
                continue;
            }

            // The sentence may have the last word of the title alone.
            var repeatsTitle = StartsWith(text, definition, end, title);
            var repeatsText = EndsWith(before, title) || (repeatsTitle && !isGlued && title.Length > 1 && EndsWith(before, title[^1..]));
            if (isGlued ? repeatsText || repeatsTitle : repeatsText && IsApart(text, at, before[^1]) && Glue.FirstIn(text[at..titleEnd]) < 0)
            {
                yield return new Title(new Found(at, definition, text[at..titleEnd].Trim(), false), isGlued, repeatsText, repeatsTitle);
            }
        }
    }

    /// <summary>Whether a text is a title that stands there twice: "TopTop".</summary>
    private static bool IsTwice(ReadOnlySpan<char> text) => text.Length % 2 == 0 && text[..(text.Length / 2)].SequenceEqual(text[(text.Length / 2)..]);

    /// <summary>Whether a title may begin behind white space: the word before it is not capitalised as well, or a line ended there.</summary>
    private static bool IsApart(string text, int at, Word last)
    {
        var gap = at - 1;
        while (gap > 0 && char.IsWhiteSpace(text[gap]))
        {
            gap--;
        }

        var space = text.AsSpan(gap + 1, at - gap - 1);
        return space.Count('\n') < 2 && (space.Contains('\n') || (gap + 1 >= last.Text.Length && char.IsLower(text[gap + 1 - last.Text.Length])));
    }

    /// <summary>Where the title that begins at a place may end: behind each of its words and where a blank is missing.</summary>
    private static IEnumerable<int> Ends(string text, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + LongestTitle) && text[i] is not ('.' or ',' or ';' or '!' or '?'); i++)
        {
            var isWordEnd = char.IsLetterOrDigit(text[i - 1]) && !char.IsLetterOrDigit(text[i]);
            if (isWordEnd || Glue.IsAt(text, i) || Glue.EndsCapitals(text, i))
            {
                yield return i;
            }
        }
    }

    /// <summary>Without any repetition: two missing blanks, a title of a few words between them and a definition behind.</summary>
    private Found? ByEdgesAlone(string text, ImmutableArray<int> glued, int end)
    {
        for (var i = 0; i + 1 < glued.Length; i++)
        {
            var (at, next) = (glued[i], glued[i + 1]);
            if (Words.Of(text[at..next]).Length is > 0 and <= LongestTerm && text.AsSpan(at, next - at).IndexOfAny(".,;") < 0
                && language.Definitions.FirstIn(Words.Of(text[next..end])) >= 0)
            {
                return new Found(at, next, text[at..next].Trim(), true);
            }
        }

        return null;
    }

    private static int SkipGap(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '–' or '—' or '-'))
        {
            at++;
        }

        return at;
    }

    private bool StartsWith(string text, int definition, int end, ImmutableArray<Word> title)
    {
        if (!char.IsUpper(text[definition]))
        {
            return false;
        }

        var words = Words.Of(text[definition..Math.Min(end, definition + LongestTitle)]);
        var skip = words.Length > 0 && language.IsArticle(words[0].Text) ? 1 : 0;
        return words.Length > skip + title.Length && Enumerable.Range(0, title.Length).All(i => words[skip + i].Stem == title[i].Stem);
    }

    private static bool EndsWith(ImmutableArray<Word> before, ImmutableArray<Word> title) =>
        before.Length >= title.Length && Enumerable.Range(0, title.Length).All(i => before[before.Length - title.Length + i].Stem == title[i].Stem);
}
