namespace OutsourcingBot.Import.Repair;

/// <summary>Places where two words stand together that a blank should part.</summary>
internal static class Glue
{
    private const int LongestCapitals = 10;

    /// <summary>
    /// Whether a capital stands right behind a small letter, a digit or a closing bracket, or capitals are repeated
    /// ("ROIROI"). Names such as "iPhone" look the same; the caller has to know them.
    /// </summary>
    public static bool IsAt(string text, int i)
    {
        if (i == 0 || !char.IsUpper(text[i]))
        {
            return false;
        }

        var before = text[i - 1];
        return char.IsLower(before) || before is ')' or '%' or '’' or '”' || (char.IsUpper(before) && RepeatsCapitals(text, i));
    }

    /// <summary>The first place where a blank is missing or capitals end without one; −1 where there is none.</summary>
    public static int FirstIn(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (IsAt(text, i) || EndsCapitals(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether capitals end and a capitalised word begins: "ROIThe".</summary>
    public static bool EndsCapitals(string text, int i) =>
        i > 1 && i + 1 < text.Length && char.IsUpper(text[i]) && char.IsLower(text[i + 1]) && char.IsUpper(text[i - 1]) && char.IsUpper(text[i - 2]);

    private static bool RepeatsCapitals(string text, int i)
    {
        for (var length = 2; length <= Math.Min(LongestCapitals, i) && i + length <= text.Length; length++)
        {
            var run = text.AsSpan(i - length, length);
            var isWhole = i == length || !char.IsLetterOrDigit(text[i - length - 1]) || text.AsSpan(0, i - length).EndsWith(run);
            if (isWhole && char.IsUpper(run[0]) && text.AsSpan(i, length).SequenceEqual(run))
            {
                return true;
            }
        }

        return false;
    }
}
