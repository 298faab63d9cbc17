using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Finds abbreviations with their full forms in the text of an article.</summary>
internal sealed class Expansions(ArticleLanguage language, IReadOnlyList<string> texts)
{
    private const int LongestAbbreviation = 8;

    public static bool IsAbbreviation(string name) =>
        name.Length is > 1 and <= LongestAbbreviation && name.All(c => char.IsLetterOrDigit(c) || c is '&' or '-') && name.Count(char.IsUpper) > 1
        && name.Count(char.IsUpper) * 2 >= name.Length;

    /// <summary>The full form of an abbreviation; null where no text gives it.</summary>
    public string? FullFormOf(string abbreviation) =>
        texts.Select(text => BeforeBracket(text, abbreviation)).FirstOrDefault(name => name is not null)
        ?? texts.Select(text => BehindVerb(text, abbreviation)).FirstOrDefault(name => name is not null);

    /// <summary>The abbreviation that stands in brackets behind a name; null where none does.</summary>
    public string? AbbreviationOf(string name)
    {
        foreach (var text in texts)
        {
            var at = text.IndexOf(name + " (", StringComparison.OrdinalIgnoreCase);
            var end = at < 0 ? -1 : text.IndexOf(')', at);
            if (end > 0 && text[(at + name.Length + 2)..end] is { } inside && IsAbbreviation(inside))
            {
                return inside;
            }
        }

        return null;
    }

    /// <summary>"… Chief Executive Officer (CEO)": as many words before the bracket as the abbreviation has letters.</summary>
    private string? BeforeBracket(string text, string abbreviation)
    {
        var at = text.IndexOf($"({abbreviation})", StringComparison.Ordinal);
        return at > 0 ? LastWithInitials(text[..at], abbreviation) : null;
    }

    private string? LastWithInitials(string text, string abbreviation)
    {
        var words = Words.Of(text);
        for (var count = abbreviation.Length; count <= Math.Min(words.Length, abbreviation.Length + 2); count++)
        {
            var name = words[^count..];
            if (HasInitials(name, abbreviation))
            {
                return text[name[0].Start..name[^1].End];
            }
        }

        return null;
    }

    /// <summary>"CEO stands for Chief Executive Officer".</summary>
    private string? BehindVerb(string text, string abbreviation)
    {
        var words = Words.Of(text);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (text[words[i].Start..words[i].End] is var word && (word == abbreviation || word == abbreviation + "s")
                && VerbLength(words, i + 1) is > 0 and var verb && NameFrom(text, words, i + 1 + verb, abbreviation) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private int VerbLength(ImmutableArray<Word> words, int at) =>
        Math.Max(language.FullForms.LengthAt(words, at), words[at].Text is "is" or "means" or "or" ? 1 : 0);

    private string? NameFrom(string text, ImmutableArray<Word> words, int from, string abbreviation)
    {
        while (from < words.Length && language.IsArticle(words[from].Text))
        {
            from++;
        }

        for (var count = abbreviation.Length; count <= abbreviation.Length + 2 && from + count <= words.Length; count++)
        {
            if (HasInitials(words[from..(from + count)], abbreviation))
            {
                return text[words[from].Start..words[from + count - 1].End];
            }
        }

        return null;
    }

    private bool HasInitials(ImmutableArray<Word> name, string abbreviation)
    {
        var all = string.Concat(name.Select(word => word.Text[0]));
        var telling = string.Concat(name.Where(word => !language.IsFunctionWord(word)).Select(word => word.Text[0]));
        return all.Equals(abbreviation, StringComparison.OrdinalIgnoreCase) || telling.Equals(abbreviation, StringComparison.OrdinalIgnoreCase);
    }
}
