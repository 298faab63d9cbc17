namespace OutsourcingBot.Core.Language;

/// <summary>Text with one blank for any white space.</summary>
internal static class Blanks
{
    /// <summary>The text without white space around it and with one blank for each stretch within; the same string where it is so already.</summary>
    public static string Single(string text) => IsSingle(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsSingle(string text)
    {
        var isAfterBlank = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (isAfterBlank || c != ' '))
            {
                return false;
            }

            isAfterBlank = c == ' ';
        }

        return !isAfterBlank || text.Length == 0;
    }
}
