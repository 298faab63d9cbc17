using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Finds shares such as "about 80%" or "nine out of ten", amounts such as "two dozen", and rates such as "3k calls a day".</summary>
internal sealed class Quantities(QuestionnaireWords words)
{
    private const int RateReach = 5;
    private const double Percent = 100;

    private readonly FrozenDictionary<string, double> _numbers = words.Numbers.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenSet<string> _percent = words.Percent.SelectMany(word => Utterance.WordsOf(word)).ToFrozenSet(StringComparer.Ordinal);
    private readonly PhraseMatcher<double> _shares = Utterance.MatcherOf(words.Shares.Select(share => (share.Key, share.Value)));
    private readonly PhraseMatcher<bool> _outOf = Utterance.MatcherOf(words.OutOf.Select(phrase => (phrase, true)));
    private readonly PhraseMatcher<bool> _rates = Utterance.MatcherOf(words.Rates.Select(phrase => (phrase, true)));

    /// <summary>The share that a text states, from 0 to 1, with the words that do; null where it states none or several.</summary>
    public PhraseMatch<double>? Share(ImmutableArray<string> tokens)
    {
        var found = _shares.FindLongest(tokens).Concat(Percentages(tokens)).Concat(Ratios(tokens)).ToArray();
        return found is [var only] && only.Meaning is >= 0 and <= 1 ? only : null;
    }

    /// <summary>Whether a text states how much is done in a time.</summary>
    public bool HasRate(ImmutableArray<string> tokens) =>
        _rates.FindLongest(tokens).Any(rate => tokens.Take(rate.Start).TakeLast(RateReach).Any(token => NumberOf(token) is not null));

    /// <summary>Whether a text is an amount and nothing else that tells, larger than any option's place.</summary>
    public bool IsAmount(ImmutableArray<string> tokens, Func<string, bool> isIdle, int places) =>
        tokens.Any(token => NumberOf(token) > places) && tokens.All(token => NumberOf(token) is not null || isIdle(token));

    private IEnumerable<PhraseMatch<double>> Percentages(ImmutableArray<string> tokens) =>
        from i in Enumerable.Range(0, Math.Max(0, tokens.Length - 1))
        where _percent.Contains(tokens[i + 1])
        let number = NumberOf(tokens[i])
        where number is not null
        select new PhraseMatch<double>(number.Value / Percent, i, 2);

    private IEnumerable<PhraseMatch<double>> Ratios(ImmutableArray<string> tokens) =>
        from link in _outOf.FindLongest(tokens)
        where link.Start > 0 && link.End < tokens.Length
        let part = NumberOf(tokens[link.Start - 1])
        let whole = NumberOf(tokens[link.End])
        where part is not null && whole > 0 && part <= whole
        select new PhraseMatch<double>(part.Value / whole.Value, link.Start - 1, link.Length + 2);

    /// <summary>"12", "3k", "twelve", "dozen".</summary>
    private double? NumberOf(string token) =>
        _numbers.TryGetValue(token, out var known) ? known
        : double.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : token.Length > 1 && char.IsAsciiDigit(token[0]) && _numbers.TryGetValue(token[^1..], out var factor)
            && double.TryParse(token[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times * factor
        : null;
}
