namespace OutsourcingBot.Import.Reading;

/// <summary>Cuts a plain text into lines and takes their bullets and numbers off.</summary>
internal static class LineSplitter
{
    /// <summary>Marks that are bullets wherever they stand.</summary>
    private const string Bullets = "•◦▪▫■□●○‣⁃∙➢➤►▸✓✔❖◆→⇒·";

    /// <summary>Signs that say something without a word, as cells of tables do.</summary>
    private const string Signs = "©®™";

    /// <summary>Marks that are bullets only at the start of a line and before a blank.</summary>
    private const string BulletsAtStart = "*-–—+o";

    /// <summary>The length of "1.", "2)", "(3)", "#4", "1.2", "a)", "a." or "(iv)" at the start, with the blank behind it.</summary>
    public static int NumberLength(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var at = text[0] is '(' or '#' ? 1 : 0;
        var digits = at;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (text[digits] == '.' && digits > at && digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))))
        {
            digits++;
        }

        var isLetter = digits == at && text.Length > at + 1 && char.IsAsciiLetter(text[at]) && (text[at + 1] == ')' || (text[at + 1] == '.' && char.IsAsciiLetterLower(text[at])));
        var end = isLetter ? at + 1 : at == 1 && digits == at && text[0] == '(' ? RomanEnd(text, at) : digits;
        if (end == at || end >= text.Length || end - at > 5)
        {
            return 0;
        }

        var isMarked = text[end] is '.' or ')' || (text[end] == ':' && at == 1) || (text[end] == ' ' && (at == 1 || text[at..end].Contains('.')));
        var next = text[end] == ' ' ? end : end + 1;
        return isMarked && next < text.Length && (text[next] == ' ' || char.IsUpper(text[next])) ? next : 0;
    }

    /// <summary>Where a small Roman number before a bracket ends; where it would begin when there is none.</summary>
    private static int RomanEnd(string text, int at) =>
        text.AsSpan(at).IndexOfAnyExcept("ivx") is > 0 and var length && text[at + length] == ')' ? at + length : at;

    /// <summary>An item of a page without a bullet that is part of its text.</summary>
    public static LinedText WithoutBullet(LinedText text) => text.Text.Length > 0 && Bullets.Contains(text.Text[0]) ? text.Slice(1, text.Text.Length) : text;

    public static List<SourceLine> Split(LinedText source)
    {
        var lines = new List<SourceLine>();
        var isAfterBlank = true;
        foreach (var (start, end) in Lines(source.Text))
        {
            if (source.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                isAfterBlank = true;
                continue;
            }

            foreach (var line in Cut(source, start, end, isAfterBlank))
            {
                lines.Add(line);
                isAfterBlank = false;
            }
        }

        return lines;
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>The pieces of one line, which bullets and numbers within it part.</summary>
    private static IEnumerable<SourceLine> Cut(LinedText source, int start, int end, bool isAfterBlank)
    {
        var isIndented = char.IsWhiteSpace(source.Text[start]);
        var numbers = RunningNumbers.In(source.Text[start..end]);
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if ((i == end || IsInnerBullet(source.Text, i, from) || numbers.Contains(i - start)) && Read(source.Slice(from, i), isAfterBlank && from == start, isIndented) is { } line)
            {
                yield return line;
                from = i;
            }
        }
    }

    private static bool IsInnerBullet(string text, int i, int from) =>
        (i > from + 1 && text[i] == '*' && (text[i - 1] is '.' or ';' or ',' || (text[from] == '*' && text[i - 1] != ' ')) && i + 2 < text.Length && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
        || (i > from && text[i] == text[from] && text[i] is '→' or '⇒' && i + 1 < text.Length && char.IsUpper(text[i + 1]))
        || i > from && Bullets.Contains(text[i]) && text[i] is not ('→' or '·' or '⇒' or '○') && i + 1 < text.Length
        && !char.IsDigit(text[i - 1]);

    /// <summary>Where the text behind a number begins that a dash sets apart: "#1 – Rent".</summary>
    private static int WithDash(string text, int number)
    {
        var next = number + text.AsSpan(number).IndexOfAnyExcept(' ');
        return next + 2 < text.Length && text[next] is '–' or '—' or '-' && text[next + 1] == ' ' ? next + 1 : number;
    }

    private static SourceLine? Read(LinedText line, bool isAfterBlank, bool isIndented)
    {
        var text = line.Text;
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Any(char.IsLetter) && !text.AsSpan().ContainsAny(Signs))
        {
            return null;
        }

        var hashes = text.Length - text.TrimStart('#').Length;
        if (hashes is > 0 and <= 6 && text.Length > hashes && text[hashes] == ' ')
        {
            return new SourceLine(line.Slice(hashes, text.Length), LineMark.Hash, new string('#', hashes), isAfterBlank, isIndented);
        }

        var isBullet = Bullets.Contains(text[0]) || (text.Length > 1 && BulletsAtStart.Contains(text[0]) && char.IsWhiteSpace(text[1]));
        if (isBullet)
        {
            return new SourceLine(line.Slice(1, text.Length), LineMark.Bullet, string.Empty, isAfterBlank, isIndented);
        }

        var number = NumberLength(text);
        return number > 0
            ? new SourceLine(line.Slice(WithDash(text, number), text.Length), LineMark.Number, text[..number].Trim('(', ')', '.', ' ', '#', ':'), isAfterBlank, isIndented)
            : new SourceLine(line, LineMark.None, string.Empty, isAfterBlank, isIndented);
    }
}
