using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Import.Language;

/// <summary>Cuts texts into words that know their place, as <see cref="WordSplitter"/> does for questions.</summary>
internal static class Words
{
    public static ImmutableArray<Word> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsInside(text, i))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && IsInside(text, i))
            {
                i++;
            }

            words.Add(Make(text, start, i));
        }

        return words.ToImmutable();
    }

    /// <summary>The stems of a phrase.</summary>
    public static ImmutableArray<string> Stems(string phrase) => [.. Of(phrase).Select(word => word.Stem)];

    /// <summary>The words of a phrase in lower case with single blanks.</summary>
    public static string Plain(string phrase) => string.Join(' ', Of(phrase).Select(word => word.Text));

    /// <summary>The text with a capital at its start.</summary>
    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Word Make(string text, int start, int end)
    {
        var word = text[start..end].Replace('’', '\'').ToLowerInvariant();
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return new Word(word, Stemmer.Stem(word), start, end);
    }

    private static bool IsInside(string text, int i)
    {
        var c = text[i];
        var isBetween = i > 0 && i + 1 < text.Length;
        return char.IsLetterOrDigit(c) || c is '&' or '©' || (isBetween && c switch
        {
            '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
            '.' or ',' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
            _ => false,
        });
    }
}
