using System.Buffers;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Repair;

/// <summary>Finds marks in front of questions and answers: "Q:", "Q1.", "Ans –".</summary>
internal static class Marks
{
    private static readonly SearchValues<char> Behind = SearchValues.Create(".:)-–—");

    /// <summary>The length of the mark with the blank behind it; 0 where there is none.</summary>
    public static int Length(string text, Phrases marks)
    {
        var words = Words.Of(text.Length > 40 ? text[..40] : text);
        var first = words.Length > 1 ? words[0].Text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : string.Empty;
        if (first.Length == 0 || !marks.Are(first))
        {
            return 0;
        }

        // "Question 3." has its number apart.
        var next = words.Length > 2 && words[1].Text.All(char.IsAsciiDigit) ? 2 : 1;
        return text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End).ContainsAny(Behind) ? words[next].Start : 0;
    }
}
