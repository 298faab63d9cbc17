using System.Text.RegularExpressions;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Texts with <c>{placeholders}</c>, as the authors of dialogs write them.</summary>
internal static partial class TextTemplate
{
    /// <summary>The names of the placeholders in a text.</summary>
    public static IEnumerable<string> Placeholders(string text) =>
        Pattern.Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>Puts values in the place of placeholders; the paragraph of an empty value leaves no gap.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
            known[name] = value;
        var filled = Pattern.Replace(text, match => known.GetValueOrDefault(match.Groups[1].Value, match.Value));
        return Gap.Replace(filled, "\n\n").Trim();
    }

    [GeneratedRegex(@"\{([^{}\s]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\n[ \t]*\n\s*\n", RegexOptions.NonBacktracking)]
    private static partial Regex Gap { get; }
}
