using System.Buffers;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// Takes off English inflection: plural, third person, past and progressive. It is the inflectional half of Porter's
/// algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980, steps 1a and 1b); the derivational half is left
/// out on purpose, since it merges words that mean different things ("organ" and "organisation").
/// </summary>
internal static class Stemmer
{
    private const int ShortestInflected = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a lower-case word; not a word itself, only equal for forms of the same word.</summary>
    public static string Stem(string word)
    {
        if (word.Length < ShortestInflected || !char.IsAsciiLetterLower(word[^1]))
        {
            return word;
        }

        var stem = WithoutVerbEnding(WithoutPlural(word));
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (!word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal)
            || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal))
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        return EndsWithAny(word, "sses", "ches", "shes", "xes", "zes") ? word[..^2] : word[..^1];
    }

    private static string WithoutVerbEnding(string word)
    {
        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        var ending = word.EndsWith("ing", StringComparison.Ordinal) ? 3
            : word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) ? 2
            : 0;
        if (ending == 0 || word.Length - ending < 3 || word.AsSpan(0, word.Length - ending).IndexOfAny(Vowels) < 0)
        {
            return word;
        }

        var stem = word[..^ending];
        return stem[^1] == stem[^2] && !"lsz".Contains(stem[^1]) ? stem[..^1] : stem;
    }

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
