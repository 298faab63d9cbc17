namespace OutsourcingBot.Core.Knowledge;

/// <summary>Fragment identifiers as GitHub makes them from headings.</summary>
internal static class Slug
{
    /// <summary>What is longer, as no heading is, takes memory of its own while its slug is made.</summary>
    private const int Longest = 256;

    public static string Of(string text)
    {
        Span<char> slug = text.Length <= Longest ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (c is ' ' or '-')
            {
                slug[length++] = '-';
            }
        }

        return slug[..length].ToString();
    }

    /// <summary>A slug not yet in <paramref name="taken"/>, to which it is added.</summary>
    public static string Unique(string text, HashSet<string> taken)
    {
        var slug = Of(text);
        return Numbered(slug, Repeat(slug, taken));
    }

    /// <summary>The number that makes the slug of a text unlike those in <paramref name="taken"/>, to which it is added; 0 where it needs none.</summary>
    public static int RepeatOf(string text, HashSet<string> taken) => Repeat(Of(text), taken);

    /// <summary>The part of an identifier behind the name of its document and '#'.</summary>
    public static string FragmentOf(string id) => id[(id.IndexOf('#', StringComparison.Ordinal) + 1)..];

    private static int Repeat(string slug, HashSet<string> taken)
    {
        var repeat = 0;
        while (!taken.Add(Numbered(slug, repeat)))
        {
            repeat++;
        }

        return repeat;
    }

    /// <summary>A slug with a number behind it; 0 is left out.</summary>
    public static string Numbered(string slug, int repeat) => repeat == 0 ? slug : $"{slug}-{repeat}";
}
