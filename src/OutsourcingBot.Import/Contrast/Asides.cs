using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Takes out of a sentence what stands between commas near its start and sets it against another one.</summary>
internal sealed class Asides(ArticleLanguage language, Subjects subjects)
{
    private const int Latest = 12;

    /// <summary>"…, however, …" and "…, unlike B, …" without what stands between the commas.</summary>
    /// <returns>The sentence, and whether it had such an aside.</returns>
    public (string Text, bool IsCut) Cut(string text)
    {
        var words = Words.Of(text);
        for (var i = 1; i < Math.Min(words.Length - 1, Latest); i++)
        {
            var length = Math.Max(language.Contrasts.LengthAt(words, i), LengthAgainst(text, words, i));
            if (length > 0 && i + length < words.Length && IsBeforeComma(text, words, i - 1) && IsBeforeComma(text, words, i + length - 1))
            {
                return (text[..words[i - 1].End] + " " + text[words[i + length].Start..], true);
            }
        }

        return (text, false);
    }

    /// <summary>How many words up to a comma name what the sentence is set against: "unlike B".</summary>
    private int LengthAgainst(string text, ImmutableArray<Word> words, int at)
    {
        if (language.Joints.LengthAt(words, at) <= language.PlainJoints.LengthAt(words, at))
        {
            return 0;
        }

        var end = at;
        while (end < words.Length && !IsBeforeComma(text, words, end))
        {
            end++;
        }

        return end < words.Length && !subjects.In(words[at..(end + 1)]).IsEmpty ? end + 1 - at : 0;
    }

    private static bool IsBeforeComma(string text, ImmutableArray<Word> words, int at) => words[at].End < text.Length && text[words[at].End] == ',';
}
