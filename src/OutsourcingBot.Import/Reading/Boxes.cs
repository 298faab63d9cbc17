using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Reading;

/// <summary>
/// Takes boxes out of a plain text: short lines without a gap between them of which one shows that it sells something or credits a
/// picture, while none of the others says anything of what the title compares.
/// </summary>
internal sealed class Boxes(ArticleLanguage language)
{
    private const string ImageName = "name of an image";
    private const int LongestLine = 16;
    private const int LongestSentence = 10;
    private const int ShortestPart = 2;
    private const int LatestTitle = 30;

    /// <summary>So many lines behind what shows a box belong to it where not all around do.</summary>
    private const int MostBehind = 3;

    private static readonly string[] ImageEndings = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"];

    private readonly LineShape _shape = new(language);

    public (List<SourceLine> Lines, List<ArticleBlock.Aside> Asides) Cut(List<SourceLine> lines)
    {
        var (kept, asides) = (new List<SourceLine>(), new List<ArticleBlock.Aside>());
        var title = lines.FindIndex(0, Math.Min(lines.Count, LatestTitle), line => TitleNames.Of(line.Plain, language).Length > 1);
        var names = title < 0 ? [] : TitleNames.Of(lines[title].Plain, language).SelectMany(name => Words.Stems(name)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            while (end < lines.Count && !lines[end].IsAfterBlank && end != title + 1)
            {
                end++;
            }

            var reasons = i > title ? ReasonsOf(lines[i..end], names) : new string?[end - i];
            kept.AddRange(lines[i..end].Where((_, at) => reasons[at] is null));
            asides.AddRange(lines[i..end].Select((line, at) => (line, Reason: reasons[at])).Where(entry => entry.Reason is not null).Select(entry => new ArticleBlock.Aside(entry.line.Text, entry.Reason!)));
            i = end;
        }

        return (kept, asides);
    }

    /// <summary>Why each of some lines goes; null for those that stay.</summary>
    private string?[] ReasonsOf(List<SourceLine> box, HashSet<string> names)
    {
        var reasons = box.Select(line => ReasonOf(line.Plain)).ToArray();
        var isWhole = box.Where((_, i) => reasons[i] is null).All(line => IsFiller(line, names));
        var last = isWhole ? reasons.FirstOrDefault(reason => reason is not null) : null;
        var behind = 0;
        for (var i = 0; i < box.Count; i++)
        {
            behind = reasons[i] is null ? behind + 1 : 0;
            last = reasons[i] ?? (last is not null && (isWhole || behind <= MostBehind) && IsFiller(box[i], names) ? last : null);
            reasons[i] = last ?? (IsImage(box[i].Plain) ? ImageName : null);
        }

        return reasons;
    }

    /// <summary>Why a line makes a box of those around it: by what it or one of its sentences says.</summary>
    private string? ReasonOf(string line) =>
        Pieces(line).Prepend(line).Where((piece, i) => i == 0 || Words.Of(line).Length <= LongestLine).Select(language.FurnitureOf).FirstOrDefault(reason => reason is not null && language.Boxes.Contains(reason));

    private static IEnumerable<string> Pieces(string line)
    {
        var from = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '.' or '?' or '!' or '…' && (i + 1 == line.Length || line[i + 1] == ' ' || char.IsUpper(line[i + 1])))
            {
                yield return line[from..(i + 1)].Trim();
                from = i + 1;
            }
        }

        if (line[from..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    /// <summary>Whether a line may belong to a box though it does not show it: it is short and about something else.</summary>
    private bool IsFiller(SourceLine line, HashSet<string> names)
    {
        var words = Words.Of(line.Plain);
        return IsImage(line.Plain) || IsImageName(line.Plain)
            || (line.Mark is LineMark.None && words.Length <= LongestLine && !_shape.IsKnownHeading(line.Plain) && !(line.Plain.EndsWith(':') && words.Length > ShortestPart)
                && Pieces(line.Plain).All(piece => Words.Of(piece).Length <= LongestSentence) && !words.Any(word => names.Contains(word.Stem)));
    }

    /// <summary>Whether a line is the name of an image's file.</summary>
    private static bool IsImage(string line) => !line.Contains(' ') && ImageEndings.Any(ending => line.TrimEnd(']', ')').EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line is several words as the name of a file has them: "Red-hats-and-caps".</summary>
    private static bool IsImageName(string line) => !line.Contains(' ') && line.Split('-', '_') is { Length: >= ShortestPart } parts && parts.All(part => part.Length >= ShortestPart);
}
