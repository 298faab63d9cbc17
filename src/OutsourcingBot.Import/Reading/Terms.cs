using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Splits "Term – meaning" in all the ways it is written.</summary>
internal static class Terms
{
    private const int LongestTerm = 7;

    private static readonly string[] Marks = [" – ", " — ", " - ", " -- ", ": – ", ": - ", ":- ", ":-", " = ", " : ", ": ", "– ", "— ", "- ", " –", " —", " -", "—"];

    /// <summary>What stands before and behind the first of a mark; null where nothing does.</summary>
    public static (string Term, string Meaning)? SplitAt(string text, char mark) =>
        text.IndexOf(mark) is > 0 and var at && text[(at + 1)..].Trim() is { Length: > 0 } meaning ? (text[..at].Trim(), meaning) : null;

    /// <summary>The term and its meaning; null where the text has no such mark behind its first few words.</summary>
    public static (string Term, string Meaning)? Split(string text)
    {
        var best = (At: int.MaxValue, Length: 0);
        foreach (var mark in Marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && (at < best.At || (at == best.At && mark.Length > best.Length)))
            {
                best = (at, mark.Length);
            }
        }

        if (best.Length == 0)
        {
            return null;
        }

        var term = text[..best.At].Trim(' ', '–', '—', '-', ':');
        var meaning = text[(best.At + best.Length)..].Trim(' ', '–', '—', '-', ':');
        var isTerm = Words.Of(term).Length is > 0 and <= LongestTerm && term.Replace("vs.", "vs", StringComparison.OrdinalIgnoreCase).AsSpan().IndexOfAny(".;!?") < 0 && !term.Contains(", ", StringComparison.Ordinal);
        return isTerm && meaning.Length > 0 && !char.IsDigit(meaning[0]) ? (term, meaning) : null;
    }
}
