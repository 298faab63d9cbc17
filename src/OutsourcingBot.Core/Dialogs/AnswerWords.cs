using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>The language part of a questionnaire file, ready for matching and shared by all its questions.</summary>
internal sealed class AnswerWords(QuestionnaireWords words)
{
    private readonly FrozenSet<string> _fillers = Single(words.Fillers);
    private readonly FrozenSet<string> _common = Single(words.CommonWords);
    private readonly FrozenSet<string> _negations = Single(words.Negations);
    private readonly FrozenSet<string> _clauseStarts = Single(words.ClauseStarts);
    private readonly PhraseMatcher<bool> _idioms = Utterance.MatcherOf(words.Idioms.Select(idiom => (idiom, true)));
    private readonly PhraseMatcher<bool> _questionStarts = Utterance.MatcherOf(words.QuestionStarts.Select(start => (start, true)));

    /// <summary>Finds options by their place in the list.</summary>
    public OptionReferenceModel References { get; } = new(words);

    /// <summary>Finds shares, amounts and rates.</summary>
    public Quantities Quantities { get; } = new(words);

    /// <summary>The general words for a meaning.</summary>
    public ImmutableArray<string> For(OptionMeaning? meaning) => meaning switch
    {
        OptionMeaning.Yes => words.Yes,
        OptionMeaning.No => words.No,
        OptionMeaning.Mixed => words.Mixed,
        OptionMeaning.Unsure => words.Unsure,
        _ => [],
    };

    /// <summary>What of a text speaks for options: no word that answers elsewhere, but not in a phrase like "the right people".</summary>
    public ImmutableArray<PhraseMatch<AnswerSense>> WithoutIdioms(ImmutableArray<string> tokens, ImmutableArray<PhraseMatch<AnswerSense>> matches)
    {
        var idioms = _idioms.FindLongest(tokens);
        return [.. matches.Where(match => !match.Meaning.IsGeneral || !idioms.Any(idiom => idiom.Start <= match.Start && match.End <= idiom.End))];
    }

    /// <summary>Whether a token may stand around a number or a command without changing it.</summary>
    public bool IsIdle(string token) => IsFiller(token) || token == Utterance.Break || Utterance.IsPicture(token);

    /// <summary>Whether a word says nothing by itself.</summary>
    public bool IsFiller(string token) => _fillers.Contains(token);

    /// <summary>Whether a word of a label says enough to stand for it.</summary>
    public bool IsTelling(string token) => !IsFiller(token) && !IsNegation(token) && !_common.Contains(token);

    /// <summary>Whether a word turns what it belongs to into its opposite.</summary>
    public bool IsNegation(string token) => _negations.Contains(token);

    /// <summary>Whether a negation before this token does not reach what comes after it.</summary>
    public bool EndsClause(string token) => token == Utterance.Break || _clauseStarts.Contains(token);

    /// <summary>Whether a text asks something instead of answering.</summary>
    public bool StartsQuestion(Utterance utterance)
    {
        var matches = _questionStarts.FindLongest(utterance.Tokens);
        return matches.Length > 0 && utterance.Tokens.Take(matches[0].Start).All(IsIdle);
    }

    /// <summary>Whether a text asks back with its last word: "it depends on what".</summary>
    public bool EndsInQuestion(Utterance utterance) =>
        utterance.Tokens.Where(token => token != Utterance.Break).ToArray() is [_, .., var last] && _questionStarts.Find([last]).Count > 0;

    private static FrozenSet<string> Single(IEnumerable<string> words) =>
        words.SelectMany(word => Utterance.Of(word).Tokens).ToFrozenSet(StringComparer.Ordinal);
}
