using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Puts lines together that were broken at a width, not at the end of anything.</summary>
internal static class WrappedLines
{
    /// <summary>So many breaks amid sentences show that a text was wrapped.</summary>
    private const int TellingBreaks = 3;

    /// <summary>A wrapped line is at least so much of the widest one, unless it is the last of its paragraph.</summary>
    private const double FilledShare = 0.6;

    /// <summary>A sentence may end a wrapped line only where the next word would have gone beyond so much of the widest one.</summary>
    private const double FullShare = 0.85;

    /// <summary>A shorter line may be a cell of a flattened table, and a small letter behind it says nothing.</summary>
    private const int LongestCell = 30;

    public static List<SourceLine> Join(List<SourceLine> lines, ArticleLanguage language)
    {
        var filled = FilledLength(lines);
        var joined = new List<SourceLine>();
        var last = 0;
        foreach (var line in lines)
        {
            if (joined.Count > 0 && GoesOn(joined[^1], last, line, filled) && language.FurnitureOf(line.Plain) is null)
            {
                joined[^1] = joined[^1] with { Text = LinedText.Concat([joined[^1].Text, LinedText.At(" ", line.Text.Line), line.Text]) };
            }
            else
            {
                joined.Add(line);
            }

            last = line.Plain.Length;
        }

        return joined;
    }

    /// <summary>The length from which on a line counts as broken by a width; no line has it where the text is not wrapped.</summary>
    private static int FilledLength(List<SourceLine> lines)
    {
        var breaks = Enumerable.Range(1, Math.Max(0, lines.Count - 1))
            .Where(i => !lines[i].IsAfterBlank && lines[i].Mark == LineMark.None && char.IsLower(lines[i].Plain[0]) && !EndsSentence(lines[i - 1].Plain)
                && lines[i - 1].Plain.Length >= LongestCell)
            .Select(i => lines[i - 1].Plain.Length).ToArray();
        return breaks.Length < TellingBreaks ? int.MaxValue : (int)(breaks.Max() * FilledShare);
    }

    private static bool GoesOn(SourceLine before, int lastLength, SourceLine line, int filled)
    {
        var text = before.Plain;
        if (line.IsAfterBlank || line.Mark != LineMark.None || before.Mark == LineMark.Hash || text.Contains('|') || text.Contains('\t') || text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var word = line.Plain.IndexOf(' ') is > 0 and var end ? end : line.Plain.Length;
        var isFull = lastLength >= filled && (!EndsSentence(text) || lastLength + 1 + word >= filled / FilledShare * FullShare);
        return (!EndsSentence(text) && char.IsLower(line.Plain[0]) && lastLength >= LongestCell) || (isFull && text[^1] is not (':' or '?'));
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or '?' or '!' or ':' or '–';
}
