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
        return first.Length > 0 && marks.Are(first) && text.AsSpan(words[0].End, words[1].Start - words[0].End).ContainsAny(Behind) ? words[1].Start : 0;
    }
}
