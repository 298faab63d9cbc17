using System.Text.RegularExpressions;

namespace OutsourcingBot.Import.Tests;

/// <summary>A draft as its reader takes it: sections with sentences, items, explained terms and rows; capitals, quotes and comments aside.</summary>
internal sealed partial class DraftReading
{
    private readonly List<(string Heading, List<string> Lines)> _sections = [(string.Empty, [])];
    private readonly string _markdown;
    private readonly string _all;

    public DraftReading(string markdown)
    {
        _markdown = Comment.Replace(markdown, string.Empty);
        _all = Plain(string.Join(' ', _markdown.Split('\n').Where(line => line.Length > 0)));
        foreach (var line in _markdown.Split('\n').Where(line => line.Length > 0))
        {
            if (line[0] == '#')
            {
                _sections.Add((line.TrimStart('#', ' '), []));
            }
            else
            {
                _sections[^1].Lines.Add(line);
            }
        }
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"^- \*\*(.+?)\*\* — (.*)$")]
    private static partial Regex Explained { get; }

    [GeneratedRegex("type|kind|model|level", RegexOptions.IgnoreCase)]
    private static partial Regex OfTypes { get; }

    public bool Introduces(string name) => _sections.Exists(section => IsOn(section.Heading, name));

    public bool Defines(string name, string meaning) => _sections.Exists(section => IsOn(section.Heading, name) && Has(section.Lines, meaning));

    /// <summary>Whether a list has exactly these items.</summary>
    public bool Lists(string[] items, bool ofTypes) =>
        _sections.Exists(section => (!ofTypes || OfTypes.IsMatch(section.Heading)) && section.Lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => Plain(Explained.Match(line) is { Success: true } match ? match.Groups[1].Value : line[2..])).SequenceEqual(items.Select(Plain)));

    /// <summary>Whether a row has these texts in its columns behind the aspect, in their order.</summary>
    public bool Compares(string[] cells) =>
        _sections.SelectMany(section => section.Lines).Where(line => line[0] == '|').Select(line => line.Trim('|', ' ').Split(" | ")[1..])
            .Any(row => row.Length == cells.Length && row.Zip(cells).All(pair => Plain(pair.First).Contains(Plain(pair.Second), StringComparison.Ordinal)));

    public bool Explains(string term, string meaning) =>
        _sections.SelectMany(section => section.Lines).Select(line => Explained.Match(line)).Any(match => match.Success && Plain(match.Groups[1].Value) == Plain(term) && Plain(match.Groups[2].Value) == Plain(meaning));

    public bool Answers(string question, string answer) => _sections.Exists(section => Plain(section.Heading) == Plain(question) && Has(section.Lines, answer));

    public bool Says(string sentence) => _all.Contains(Plain(sentence), StringComparison.Ordinal);

    /// <summary>Whether a text stands there as whole words, capitals counted.</summary>
    public bool Names(string text) => Regex.IsMatch(_markdown, $@"(?<!\w){Regex.Escape(text)}(?!\w)");

    private static bool Has(List<string> lines, string text) => Plain(string.Join(' ', lines)).Contains(Plain(text), StringComparison.Ordinal);

    private static bool IsOn(string heading, string name) =>
        Regex.IsMatch(heading, $@"^What (is|are) (({Regex.Escape(name)})s?|.*\({Regex.Escape(name)}\))( \(\w+\))?\?$", RegexOptions.IgnoreCase)
        || Plain(heading) == $"what is {Plain(name)}";

    private static string Plain(string text) =>
        text.Replace('\u00A0', ' ').Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace("\\", string.Empty, StringComparison.Ordinal).Replace("**", string.Empty, StringComparison.Ordinal)
            .TrimEnd('.', ';', ',', '?').ToLowerInvariant();
}
