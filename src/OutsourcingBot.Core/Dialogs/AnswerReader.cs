using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>
/// Reads which option of a question a text chooses: by its label, its place in the list, or in people's words. A text
/// that could mean two options chooses none, because asking again costs less than a wrong answer.
/// </summary>
internal sealed class AnswerReader
{
    private const int ShortestLabelWord = 4;
    private const double MostOf = 2.0 / 3;

    /// <summary>"Both, right?" answers; what asks in more words than this around its answer asks for something.</summary>
    private const int MostAroundAsked = 3;

    private readonly ImmutableArray<OptionDefinition> _options;
    private readonly bool _isAsked;
    private readonly AnswerWords _words;
    private readonly PhraseMatcher<AnswerSense> _phrases;
    private readonly NegationScope _negation;
    private readonly FrozenDictionary<string, OptionDefinition> _labels;

    /// <summary>Builds the reader of one question.</summary>
    /// <param name="options">The options.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="isAsked">Whether the question waits, so that "yes" and parts of labels answer it, too.</param>
    public AnswerReader(ImmutableArray<OptionDefinition> options, AnswerWords words, bool isAsked = true)
    {
        _options = options;
        _isAsked = isAsked;
        _words = words;
        _phrases = Utterance.MatcherOf(isAsked ? Spoken().Concat(General()).Concat(LabelWords()) : Spoken());
        _negation = new NegationScope(words);
        _labels = options.DistinctBy(o => Joined(o.Label)).ToFrozenDictionary(o => Joined(o.Label), StringComparer.Ordinal);
    }

    /// <summary>The option that a text chooses; null where it chooses none or could choose two.</summary>
    public OptionDefinition? Read(Utterance utterance) =>
        _labels.GetValueOrDefault(Joined(utterance.Tokens)) ?? ReadPlace(utterance) ?? ReadShare(utterance, _words.Quantities.Share(utterance.Tokens)) ?? ReadWords(utterance) ?? ReadAmount(utterance);

    /// <summary>The option that a text states or its share decides, whether it asks anything besides or not.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="share">The share that it states; null where it states none.</param>
    public OptionDefinition? ReadStatement(Utterance utterance, PhraseMatch<double>? share) =>
        ReadShare(utterance, share) ?? Choose(_negation.Apply(utterance.Tokens, Found(utterance.Tokens)));

    /// <summary>"80% follows a script": a large share of what an option says chooses it, a small one its opposite.</summary>
    private OptionDefinition? ReadShare(Utterance utterance, PhraseMatch<double>? stated)
    {
        if (stated is not { } share)
            return null;
        // In "no more than 20% follow a script" the "no" belongs to the share.
        var said = _negation.Apply(utterance.Tokens.SetItem(share.Start, Utterance.Break), Found(utterance.Tokens))
            .Where(match => match.Start < share.Start || match.Start >= share.End)
            .Select(match => match.Meaning.Option).Where(option => Mirror(option) is not null).Distinct().ToArray();
        var yes = _options.FirstOrDefault(option => option.Means == OptionMeaning.Yes);
        var option = said switch
        {
            [var one] => one,
            [] when _isAsked && OnlyIdleAround(utterance, [share]) => yes,
            _ => null,
        };
        return option is null ? null
            : share.Meaning >= MostOf ? option
            : share.Meaning <= 1 - MostOf ? Mirror(option)
            : _options.FirstOrDefault(other => other.Means == OptionMeaning.Mixed);
    }

    /// <summary>"Two dozen" answers how the result is judged: by counting it.</summary>
    private OptionDefinition? ReadAmount(Utterance utterance) =>
        _options.FirstOrDefault(option => option.IsCounted) is { } counted
        && (_words.Quantities.HasRate(utterance.Tokens) || _words.Quantities.IsAmount(utterance.Tokens, _words.IsIdle, _options.Length))
            ? counted
            : null;

    /// <summary>The option at the other end of the scale.</summary>
    private OptionDefinition? Mirror(OptionDefinition option) =>
        option.Score == 0 ? null : _options.FirstOrDefault(other => other.Score == -option.Score && other.Means != OptionMeaning.Unsure);

    private OptionDefinition? ReadPlace(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        var places = _words.References.Find(tokens)
            .Where(m => m.Meaning is OptionReferenceModel.LastPlace || (m.Meaning >= 1 && m.Meaning <= _options.Length))
            .Where(m => m.Length > 1 || !_words.IsFiller(tokens[m.Start]))
            .ToImmutableArray();
        var chosen = places.Select(m => m.Meaning is OptionReferenceModel.LastPlace ? _options[^1] : _options[m.Meaning - 1])
            .Distinct().ToImmutableArray();
        return chosen.Length == 1 && OnlyIdleAround(utterance, places) ? chosen[0] : null;
    }

    private ImmutableArray<PhraseMatch<AnswerSense>> Found(ImmutableArray<string> tokens) => _words.WithoutIdioms(tokens, _phrases.FindLongest(tokens));

    private OptionDefinition? ReadWords(Utterance utterance)
    {
        var matches = Found(utterance.Tokens);
        var asks = utterance.IsQuestion || _words.StartsQuestion(utterance);
        if (asks && !(OnlyIdleAround(utterance, matches) && Around(utterance, matches).Count() <= MostAroundAsked))
            return null;
        var chosen = Choose(_negation.Apply(utterance.Tokens, matches));
        return chosen is { Means: OptionMeaning.Mixed } && _words.EndsInQuestion(utterance) ? null : chosen;
    }

    private static OptionDefinition? Choose(ImmutableArray<PhraseMatch<AnswerSense>> matches)
    {
        var byOption = matches.GroupBy(m => m.Meaning.Option)
            .Select(g => (Option: g.Key, Words: g.Sum(m => m.Length), IsGeneral: g.Any(m => m.Meaning.IsGeneral)))
            .OrderByDescending(o => o.Words)
            .ToImmutableArray();
        return byOption switch
        {
            [] => null,
            [var only] => only.Option,
            // "Kind of yes" and "depends, but mostly fixed" lie between.
            [var one, var other] when IsBetween(one) || IsBetween(other) => IsBetween(one) ? one.Option : other.Option,
            [var best, var next, ..] when byOption.All(o => !o.IsGeneral) && best.Words >= 2 * next.Words => best.Option,
            _ => null,
        };

        static bool IsBetween((OptionDefinition Option, int Words, bool IsGeneral) found) =>
            found.IsGeneral && found.Option.Means == OptionMeaning.Mixed;
    }

    private bool OnlyIdleAround<T>(Utterance utterance, ImmutableArray<PhraseMatch<T>> matches)
        where T : notnull =>
        Around(utterance, matches).All(_words.IsIdle);

    private static IEnumerable<string> Around<T>(Utterance utterance, ImmutableArray<PhraseMatch<T>> matches)
        where T : notnull =>
        utterance.Tokens.Where((token, index) => token != Utterance.Break && !matches.Any(m => m.Start <= index && index < m.End));

    private IEnumerable<(string, AnswerSense)> Spoken() =>
        _options.SelectMany(o => o.Phrases.Select(p => (p, Sense(o, isGeneral: false))));

    private IEnumerable<(string, AnswerSense)> General() =>
        _options.SelectMany(o => _words.For(o.Means).Select(p => (p, Sense(o, isGeneral: true))));

    /// <summary>A longer word that stands on one label only is enough to choose it, unless it says something by itself, as
    /// "sure" does.</summary>
    private IEnumerable<(string, AnswerSense)> LabelWords()
    {
        var general = General().Select(said => said.Item1).ToHashSet(StringComparer.Ordinal);
        return _options.SelectMany(o => Utterance.Of(o.Label).Tokens.Distinct().Select(word => (Word: word, Option: o)))
            .GroupBy(w => w.Word)
            .Where(g => g.Count() == 1 && g.Key.Length >= ShortestLabelWord && _words.IsTelling(g.Key) && !general.Contains(g.Key))
            .Select(g => (g.Key, Sense(g.First().Option, isGeneral: false)));
    }

    private AnswerSense Sense(OptionDefinition option, bool isGeneral) => new(option, isGeneral ? null : Opposite(option), isGeneral);

    private OptionDefinition? Opposite(OptionDefinition option) => option.Means switch
    {
        OptionMeaning.Yes => _options.FirstOrDefault(o => o.Means == OptionMeaning.No),
        OptionMeaning.No => _options.FirstOrDefault(o => o.Means == OptionMeaning.Yes),
        _ => null,
    };

    private static string Joined(string text) => Joined(Utterance.Of(text).Tokens);

    private static string Joined(IEnumerable<string> tokens) =>
        string.Join(' ', tokens.Where(t => t != Utterance.Break && !Utterance.IsPicture(t)));
}

/// <summary>What a phrase says about a question.</summary>
/// <param name="Option">The option it speaks for.</param>
/// <param name="Opposite">The option it speaks for when negated; null where that would be a guess.</param>
/// <param name="IsGeneral">Whether it says so in any question, as "yes" does.</param>
internal sealed record AnswerSense(OptionDefinition Option, OptionDefinition? Opposite, bool IsGeneral);
