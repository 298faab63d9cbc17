using System.Text;

namespace OutsourcingBot.Import.Reading;

/// <summary>A text of which every character knows the line of the source that it came from.</summary>
internal sealed class LinedText
{
    private readonly int[] _lines;

    private LinedText(string text, int[] lines) => (Text, _lines) = (text, lines);

    public static LinedText Empty { get; } = new(string.Empty, []);

    public string Text { get; }

    /// <summary>The line the text begins on; 0 where it is empty.</summary>
    public int Line => LineAt(0);

    public int LineAt(int index) => _lines.Length == 0 ? 0 : _lines[Math.Clamp(index, 0, _lines.Length - 1)];

    /// <summary>A whole source, its lines counted from 1.</summary>
    public static LinedText Of(string text)
    {
        var lines = new int[text.Length];
        var line = 1;
        for (var i = 0; i < text.Length; i++)
        {
            lines[i] = line;
            line += text[i] == '\n' ? 1 : 0;
        }

        return new LinedText(text, lines);
    }

    /// <summary>A text that stands on one line.</summary>
    public static LinedText At(string text, int line)
    {
        var lines = new int[text.Length];
        Array.Fill(lines, line);
        return new LinedText(text, lines);
    }

    /// <summary>A part of the text without white space around it.</summary>
    public LinedText Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return new LinedText(Text[start..end], _lines[start..end]);
    }

    /// <summary>Puts texts together as one.</summary>
    public static LinedText Concat(IEnumerable<LinedText> parts)
    {
        var text = new StringBuilder();
        var lines = new List<int>();
        foreach (var part in parts)
        {
            text.Append(part.Text);
            lines.AddRange(part._lines);
        }

        return new LinedText(text.ToString(), [.. lines]);
    }

    /// <summary>A part of the text as it stands, white space included.</summary>
    public LinedText Raw(int start, int end) => new(Text[start..end], _lines[start..end]);
}
