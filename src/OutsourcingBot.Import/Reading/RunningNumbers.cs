using System.Collections.Immutable;
using System.Globalization;

namespace OutsourcingBot.Import.Reading;

/// <summary>Finds the numbers or letters of items that ran together on one line: "1. Rent a car 2. Book a room".</summary>
internal static class RunningNumbers
{
    /// <summary>Where each stands, from 1 or "a" on; empty where not even two follow each other.</summary>
    public static ImmutableArray<int> In(string text) =>
        In(text, number => number.ToString(CultureInfo.InvariantCulture)) is { Length: > 0 } found ? found : In(text, number => ((char)('a' + number - 1)).ToString());

    private static ImmutableArray<int> In(string text, Func<int, string> label)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsAt(text, i, label(found.Count + 1), isFirst: found.Count == 0))
            {
                found.Add(i);
            }
        }

        return found.Count > 1 ? found.ToImmutable() : [];
    }

    private static bool IsAt(string text, int i, string label, bool isFirst)
    {
        var first = text[i] == '(' ? i + 1 : i;
        var mark = first + label.Length;
        if (!text.AsSpan(first).StartsWith(label) || mark + 1 >= text.Length || text[mark] is not ('.' or ')') || !StartsItem(text, mark + 1))
        {
            return false;
        }

        // The first one begins the line or what a colon announces; the others stand behind a blank or lost it.
        var before = text.AsSpan(0, i).TrimEnd();
        return isFirst ? before.IsEmpty || before[^1] is ':' or '–' : before.Length < i || char.IsLetter(before[^1]) || before[^1] is '.' or ';' or ')';
    }

    private static bool StartsItem(string text, int at) =>
        char.IsUpper(text[at]) || (text[at] == ' ' && at + 1 < text.Length && (char.IsUpper(text[at + 1]) || char.IsLower(text[at + 1])));
}
