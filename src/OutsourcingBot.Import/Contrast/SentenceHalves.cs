using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Splits one sentence that speaks of two subjects: "A rests on rules, whereas B rests on judgment".</summary>
internal sealed class SentenceHalves(ArticleLanguage language, SideReader sides)
{
    /// <summary>Both sides in the order of the sentence; null where it is no contrast.</summary>
    public (Side First, Side Second)? Of(string text) => Find(text) is var (first, second, _, _) ? (first, second) : null;

    /// <summary>The two halves as they stand in the sentence, each with its subject; null where it is no contrast.</summary>
    public ((string Text, int Subject) First, (string Text, int Subject) Second)? CutOf(string text) =>
        Find(text) is var (first, second, one, other) ? ((one, first.Subject), (other, second.Subject)) : null;

    private (Side First, Side Second, string One, string Other)? Find(string text)
    {
        var words = Words.Of(text);
        var opener = Math.Max(language.Contrasts.LengthAt(words, 0), language.Joints.LengthAt(words, 0));
        foreach (var (end, start, isPlain) in Cuts(text, words, opener).OrderBy(cut => cut.IsPlain))
        {
            var (one, other) = (text[(opener > 0 ? words[opener].Start : 0)..end], text[start..]);
            var (first, second) = (sides.Read(one), sides.Read(other));
            if (first is not null && second is not null && AreHalves(first, second, isPlain))
            {
                return (first, second with { IsContrast = true }, one, other);
            }
        }

        return null;
    }

    /// <summary>Behind "and" the second subject has to come at once, and neither half may name the other's.</summary>
    private static bool AreHalves(Side first, Side second, bool isPlain) =>
        first.Subject != second.Subject && !first.EndsWithName && !second.EndsWithName
        && !(first.NamesOther && second.NamesOther) && (!isPlain || (second.StartsAt <= 1 && !first.NamesOther && !second.NamesOther));

    /// <summary>Where the first half may end and the second begin; plain are "and" and its like, which join anything.</summary>
    private IEnumerable<(int End, int Start, bool IsPlain)> Cuts(string text, ImmutableArray<Word> words, int opener)
    {
        for (var i = opener + 1; i < words.Length - 1; i++)
        {
            var gap = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            if (gap.Contains(';') || (gap.Contains(',') && (opener > 0 || sides.Begins(words, i))))
            {
                yield return (words[i - 1].End, words[i].Start, !gap.Contains(';'));
            }
            else if (language.Joints.LengthAt(words, i) is > 0 and var length && i + length < words.Length)
            {
                yield return (words[i - 1].End, words[i + length].Start, language.PlainJoints.LengthAt(words, i) > 0);
            }
        }
    }
}
