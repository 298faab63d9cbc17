using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Splits one sentence that speaks of several subjects: "A rests on rules, whereas B rests on judgment".</summary>
internal sealed class SentenceHalves(ArticleLanguage language, SideReader sides)
{
    /// <summary>The sides in the order of the sentence, of each subject where it speaks of all; empty where it is no contrast.</summary>
    public ImmutableArray<Side> AllOf(string text, int subjects) =>
        subjects > 2 && Clauses(text, subjects) is { Length: > 2 } all ? all
            : Find(text) is var (first, second, _, _) ? [first, second]
            : BehindLead(text);

    /// <summary>The halves behind a colon, where what stands before it leads to both: "Wages differ: at A they are high, but at B they are low".</summary>
    private ImmutableArray<Side> BehindLead(string text) =>
        Terms.SplitAt(text, ':') is var (lead, rest) && sides.Read(lead) is null && Find(rest) is var (first, second, _, _)
            ? [first with { Cell = $"{sides.LowerFirst(lead)}: {first.Cell}" }, second] : [];

    /// <summary>One clause for each of more than two subjects: "A is cheap, B is dear, and C is free".</summary>
    private ImmutableArray<Side> Clauses(string text, int subjects)
    {
        var words = Words.Of(text);
        var read = ImmutableArray.CreateBuilder<Side>();
        var from = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            var next = i + (i < words.Length ? language.Joints.LengthAt(words, i) : 0);
            var isCut = i == words.Length || (text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).IndexOfAny(',', ';') >= 0 && sides.SubjectAt(words, next) is not null);
            if (!isCut)
            {
                continue;
            }

            if (sides.Read(text[words[from].Start..words[i - 1].End]) is not { EndsWithName: false } side || read.Any(other => other.Subject == side.Subject))
            {
                return [];
            }

            read.Add(side);
            from = next;
        }

        return read.Count == subjects ? read.ToImmutable() : [];
    }

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
            if (language.SureJoints.FirstIn(words) is >= 0 and var joint && (joint == 0 || words[joint].Start >= end) && words[joint].Start < start)
            {
                (first, second) = (first ?? (second is null ? null : sides.ReadOther(one, second)), second ?? (first is null ? null : sides.ReadOther(other, first)));
            }

            if (first is not null && second is not null && AreHalves(first, second, isPlain, AreParallel(first, second, one, other)))
            {
                return (first, second with { IsContrast = true }, one, other);
            }
        }

        return null;
    }

    /// <summary>Behind "and" the second subject has to come at once, and neither half may name the other's.</summary>
    private static bool AreHalves(Side first, Side second, bool isPlain, bool areParallel) =>
        first.Subject != second.Subject && !first.EndsWithName && !second.EndsWithName && !first.IsElliptic && !second.IsElliptic
        && !(first.NamesOther && second.NamesOther) && (!isPlain || (!first.IsRelative && (second.StartsAt <= 1 || areParallel) && !first.NamesOther && !second.NamesOther));

    /// <summary>Whether both halves have the same words before their subjects: "the nest of A …, and the nest of B …".</summary>
    private static bool AreParallel(Side first, Side second, string one, string other) =>
        first.StartsAt == second.StartsAt && Words.Of(one).Take(first.StartsAt).Select(word => word.Text).SequenceEqual(Words.Of(other).Take(first.StartsAt).Select(word => word.Text));

    /// <summary>Where the first half may end and the second begin; plain are "and" and its like, which join anything.</summary>
    private IEnumerable<(int End, int Start, bool IsPlain)> Cuts(string text, ImmutableArray<Word> words, int opener)
    {
        for (var i = opener + 1; i < words.Length - 1; i++)
        {
            var gap = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            if (gap.Contains(';') || (gap.Contains(',') && (opener > 0 || sides.Begins(words, i))))
            {
                // Behind "whereas" the comma before the other subject parts the halves, whatever "and" stands before it.
                yield return (words[i - 1].End, words[i].Start, !gap.Contains(';') && !(opener > 0 && sides.SubjectAt(words, i) is not null));
            }
            else if (language.Joints.LengthAt(words, i) is > 0 and var length && i + length < words.Length)
            {
                yield return (words[i - 1].End, words[i + length].Start, language.PlainJoints.LengthAt(words, i) > 0);
            }
        }
    }
}
