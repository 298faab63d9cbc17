using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>
/// Finds out which phrases of an answer are negated, and turns them into what they then say. A negation reaches what
/// follows it in its clause ("not fixed at all") and, where nothing follows, what is before it ("experts are not
/// needed").
/// </summary>
internal sealed class NegationScope(AnswerWords words)
{
    private const int Reach = 4;

    /// <summary>The matches as they are meant; one whose negation says nothing definite is left out.</summary>
    public ImmutableArray<PhraseMatch<AnswerSense>> Apply(
        ImmutableArray<string> tokens, ImmutableArray<PhraseMatch<AnswerSense>> matches)
    {
        if (matches.IsEmpty)
            return matches;
        var denials = new Dictionary<PhraseMatch<AnswerSense>, int>();
        var spent = new HashSet<PhraseMatch<AnswerSense>>();
        foreach (var (start, end, holder) in Negations(tokens, matches))
        {
            var reached = Reached(tokens, matches, start, end, holder);
            foreach (var match in reached)
                denials[match] = denials.GetValueOrDefault(match) + 1;
            // In "no judgment needed" the "no" belongs to the judgment; it does not answer the question.
            if (holder is { } used && (reached.Length > 0 || DeniesMore(tokens, used)))
                spent.Add(used);
        }

        return [.. matches.Where(m => !spent.Contains(m))
            .Select(m => denials.GetValueOrDefault(m) % 2 == 0 ? m : Denied(m))
            .OfType<PhraseMatch<AnswerSense>>()];
    }

    private static PhraseMatch<AnswerSense>? Denied(PhraseMatch<AnswerSense> match) =>
        match.Meaning is { Opposite: { } opposite, Option: var option }
            ? match with { Meaning = match.Meaning with { Option = opposite, Opposite = option } }
            : null;

    /// <summary>Negating words that are free, and general answers such as "no" or "not really" that may also be the
    /// negation of what comes right after them.</summary>
    private IEnumerable<(int Start, int End, PhraseMatch<AnswerSense>? Holder)> Negations(
        ImmutableArray<string> tokens, ImmutableArray<PhraseMatch<AnswerSense>> matches)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (words.IsNegation(tokens[i]) && !matches.Any(m => m.Start <= i && i < m.End))
                yield return (i, i + 1, null);
        }

        foreach (var match in matches.Where(m => m.Meaning is { IsGeneral: true, Option.Means: OptionMeaning.No }))
        {
            if (tokens[match.Start..match.End].Any(words.IsNegation))
                yield return (match.Start, match.End, match);
        }
    }

    private ImmutableArray<PhraseMatch<AnswerSense>> Reached(
        ImmutableArray<string> tokens,
        ImmutableArray<PhraseMatch<AnswerSense>> matches,
        int start,
        int end,
        PhraseMatch<AnswerSense>? holder)
    {
        var reach = holder is { } h && !IsOpen(tokens, h) ? h.Length - 1 : Reach;
        var special = matches.Where(m => m.Meaning is { IsGeneral: false } or { Option.Means: OptionMeaning.Yes }).ToImmutableArray();
        ImmutableArray<PhraseMatch<AnswerSense>> after =
            [.. special.Where(m => m.Start >= end && m.Start - end <= reach && SameClause(tokens, end, m.Start))];
        if (after.Length > 0 || holder is not null)
            return after;
        return [.. special.Where(m => m.End <= start && start - m.End < Reach && SameClause(tokens, m.End, start))
            .OrderByDescending(m => m.End).Take(1)];
    }

    /// <summary>"It does not" waits for what it denies; "no" and "not really" may already be the whole answer.</summary>
    private bool IsOpen(ImmutableArray<string> tokens, PhraseMatch<AnswerSense> holder) =>
        holder.Length > 1 && words.IsNegation(tokens[holder.End - 1]);

    /// <summary>Whether what "it does not" denies comes after it and is nothing this question is about.</summary>
    private bool DeniesMore(ImmutableArray<string> tokens, PhraseMatch<AnswerSense> holder) =>
        IsOpen(tokens, holder) &&
        tokens.Skip(holder.End).TakeWhile(t => !words.EndsClause(t)).Any(t => !words.IsIdle(t));

    private bool SameClause(ImmutableArray<string> tokens, int from, int to) =>
        !tokens[from..to].Any(words.EndsClause);
}
