using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Takes tables of contents out of a plain text: a head that says so, and short lines up to the first heading that they name.</summary>
internal sealed class ContentsCutter(ArticleLanguage language)
{
    private const string Contents = "table of contents";
    private const int LongestEntry = 14;
    private const int LongestHead = 5;

    private readonly LineShape _shape = new(language);

    public (List<SourceLine> Lines, List<ArticleBlock.Aside> Asides) Cut(List<SourceLine> lines)
    {
        var (kept, asides) = (new List<SourceLine>(), new List<ArticleBlock.Aside>());
        for (var i = 0; i < lines.Count; i++)
        {
            var count = IsHead(lines[i]) ? 1 + Entries(lines, i + 1) : 0;
            if (count > 1)
            {
                asides.AddRange(lines.Skip(i).Take(count).Select(line => new ArticleBlock.Aside(line.Text, Contents)));
                i += count - 1;
            }
            else
            {
                kept.Add(lines[i]);
            }
        }

        return (kept, asides);
    }

    private bool IsHead(SourceLine line) => Words.Of(line.Plain) is { Length: <= LongestHead } words && language.ContentsHeads.LengthAt(words, 0) is > 0 and var length && length >= words.Length - 1;

    /// <summary>How many lines from one on are entries: up to a sentence, to a gap behind the first of them, or to where the first stands again.</summary>
    private int Entries(List<SourceLine> lines, int from)
    {
        var count = 0;
        while (from + count < lines.Count && IsEntry(lines[from + count])
            && (count == 0 || (!lines[from + count].IsAfterBlank && Plain(lines[from + count]) != Plain(lines[from]))))
        {
            count++;
        }

        // Without a gap the last short line before the text is the text's own heading, unless it is numbered as all are.
        var isCutByText = from + count < lines.Count && !IsEntry(lines[from + count]) && !lines[from + count].IsAfterBlank;
        return isCutByText && !(count > 1 && lines[from].Mark == LineMark.Number && lines[from + count - 1].Mark == LineMark.Number) ? count - 1 : count;
    }

    private bool IsEntry(SourceLine line) => Words.Of(line.Plain).Length <= LongestEntry && !_shape.IsSentence(line.Plain) && line.Mark != LineMark.Hash;

    /// <summary>The words of an entry without its number.</summary>
    private static string Plain(SourceLine line) => Words.Plain(line.Plain.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' '));
}
