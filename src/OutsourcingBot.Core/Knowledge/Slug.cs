using System.Text;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Fragment identifiers as GitHub makes them from headings.</summary>
internal static class Slug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                slug.Append(c);
            }
            else if (c is ' ' or '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }

    /// <summary>A slug not yet in <paramref name="taken"/>, to which it is added.</summary>
    public static string Unique(string text, HashSet<string> taken) => Numbered(Of(text), RepeatOf(text, taken));

    /// <summary>The number that makes the slug of a text unlike those in <paramref name="taken"/>, to which it is added; 0 where it needs none.</summary>
    public static int RepeatOf(string text, HashSet<string> taken)
    {
        var slug = Of(text);
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
