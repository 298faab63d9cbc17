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
    public static string Unique(string text, HashSet<string> taken)
    {
        var slug = Of(text);
        var unique = slug;
        for (var i = 1; !taken.Add(unique); i++)
        {
            unique = $"{slug}-{i}";
        }

        return unique;
    }
}
