using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>The forms in which people ask where work belongs without naming the sides, or tell what they do.</summary>
internal sealed class WorkForms(WorkAsks asks, ImmutableArray<Activity> activities, Lexicon lexicon)
{
    /// <summary>What is longer tells a story rather than naming a kind of work.</summary>
    private const int LongestName = 8;

    /// <summary>What has fewer words that tell anything tells of no work.</summary>
    private const int ShortestTale = 3;

    /// <summary>How many words that tell anything make a phrase for what somebody does.</summary>
    private const int ShortestActivity = 2;

    /// <summary>Among how many words at the start of a sentence one that asks makes it a question.</summary>
    private const int FirstWords = 2;

    /// <summary>Questions for something else than the place of work, although they name some.</summary>
    public static readonly ImmutableArray<Intent> OtherIntents =
        [Intent.Compare, Intent.Types, Intent.Why, Intent.HowTo, Intent.HowMuch, Intent.Count, Intent.When, Intent.Expand, Intent.Source, Intent.Meaning];

    private readonly ImmutableHashSet<string> _tellers = [.. asks.Tellers];
    private readonly ImmutableHashSet<string> _joins = [.. asks.Joins];
    private readonly ImmutableHashSet<string> _separators = [.. asks.Separators];
    private readonly ImmutableHashSet<string> _heads = [.. activities.SelectMany(activity => activity.Names).Select(lexicon.Tokenize)
        .Where(name => name.Count > 0 && !lexicon.IsActivity(name[0])).Select(name => HeadOf(name, asks.Joins, lexicon)).OfType<string>().Except(asks.Facts.SelectMany(lexicon.Stems))];
    private readonly ImmutableHashSet<string> _vague = [.. asks.Vague.SelectMany(lexicon.Stems)];
    private readonly PhraseMatcher<bool> _otherwise = new(asks.Otherwise.Select(phrase => (lexicon.Stems(phrase), true)));

    private readonly PhraseMatcher<bool> _which = new(asks.Which.Select(phrase => (lexicon.Stems(phrase), phrase.EndsWith('$'))));
    private readonly PhraseMatcher<bool> _statements = new(asks.Statements.Select(phrase => (lexicon.Stems(phrase), true)));
    private readonly PhraseMatcher<bool> _own = new(asks.Own.Select(phrase => (lexicon.Stems(phrase), true)));

    /// <summary>Whether it asks something else than where work belongs.</summary>
    public static bool AsksElse(Question question) => OtherIntents.Any(question.Shows);

    /// <summary>"Which of the two is it?"</summary>
    public bool AsksWhich(Question question) => _which.Find(question.Stems).Any(match => !match.Meaning || match.End == question.Tokens.Length);

    /// <summary>"I run a call centre": what somebody does, with nothing asked.</summary>
    public bool IsStatement(Question question) =>
        _statements.Find(question.Stems).Any(match => question.Tokens.Take(match.Start).All(lexicon.IsFunctionWord))
        && !question.Tokens.Any(token => lexicon.IsOpenQuestionWord(token.Text) && token.Text != "who");

    /// <summary>How many words it takes until a statement says what it is about; 0 where it is none.</summary>
    public int StatementLength(Question question) => _statements.Find(question.Stems).Select(match => match.End).DefaultIfEmpty(0).Min();

    /// <summary>Whether the word joins work to what it serves.</summary>
    public bool IsJoin(Token token) => _joins.Contains(token.Text);

    /// <summary>Whether the word stands between pieces of work.</summary>
    public bool IsSeparator(Token token) => _separators.Contains(token.Text);

    /// <summary>Whether a statement of what somebody does is the first thing said.</summary>
    public bool StartsWithStatement(Question question) => _statements.Find(question.Stems).Any(match => match.Start == 0);

    /// <summary>Whether the speaker asks of themselves and theirs, and of nothing that says what they do: "is our company one?"</summary>
    public bool AsksOfOwn(Question question) =>
        NamesOwn(question) && !AsksElse(question)
        && (AsksWhich(question) || SpeaksOfOwn(question) || (!question.Shows(Intent.Define) && !lexicon.IsOpenQuestionWord(question.Tokens[0].Text) && (question.Shows(Intent.Activities) || question.Tokens.Any(token => lexicon.IsCopula(token)))))
        && question.Spans.All(span => span.Role is not (SpanRole.Alien or SpanRole.Content) || IsVague(span));

    /// <summary>Whether the words say nothing of what the work is.</summary>
    public bool IsVague(Span span) => span.Tokens.All(IsVague);

    /// <inheritdoc cref="IsVague(Span)"/>
    public bool IsVague(Token token) => _vague.Contains(token.Stem) || lexicon.IsFunctionWord(token) || lexicon.IsLight(token);

    /// <summary>Whether the speaker names themselves or theirs.</summary>
    public bool NamesOwn(Question question) => question.Tokens.Any(token => _tellers.Contains(token.Text));

    /// <summary>"What my team does": work that is spoken of without a name.</summary>
    public bool SpeaksOfOwn(Question question) => _own.Find(question.Stems).Count > 0;

    /// <summary>"Our people sort the post": a sentence on what the speaker or theirs do, with nothing asked or wished.</summary>
    public bool TellsOfOwn(Question question)
    {
        var tokens = question.Tokens;
        var teller = Enumerable.Range(0, tokens.Length).FirstOrDefault(i => _tellers.Contains(tokens[i].Text) && (i == 0 || !lexicon.IsPreposition(tokens[i - 1])), -1);
        return !question.HasQuestionMark && teller >= 0 && SaysEnough(question) && !SaysOtherwise(question)
            && !tokens.Take(teller).Any(token => lexicon.IsOpenQuestionWord(token.Text)) && !lexicon.BeginsQuestion(tokens[0]);
    }

    /// <summary>Whether enough words say what the work is.</summary>
    public bool SaysEnough(Question question) => question.Tokens.Count(token => !IsVague(token)) >= ShortestTale;

    /// <summary>Whether the first word that tells anything is what somebody does, and more is said of it: "it is sorting the post".</summary>
    public bool BeginsWithActivity(Question question) =>
        question.Tokens.Where(token => !IsVague(token)).Take(ShortestActivity).ToArray() is [var first, _] && lexicon.IsActivity(first);

    /// <summary>"Mortgage loan processing": a few nouns, the last of which ends names of work, or "sorting the post".</summary>
    public bool IsName(Question question)
    {
        var tokens = question.Tokens;
        return tokens.Length is > 0 and <= LongestName && IsOfNouns(question) && !SaysOtherwise(question)
            && (lexicon.IsActivity(tokens[0]) || (HeadOf(tokens, asks.Joins, lexicon) is { } head && _heads.Contains(head)));
    }

    /// <summary>Whether a sentence asks, compares or wishes something besides where work belongs.</summary>
    public bool AsksOrWishes(Question question) =>
        AsksElse(question) || SaysOtherwise(question) || question.Tokens.Take(FirstWords).Any(token => lexicon.IsOpenQuestionWord(token.Text));

    private bool SaysOtherwise(Question question) => _otherwise.Find(question.Stems).Count > 0;

    /// <summary>Whether nothing in it makes a sentence or asks.</summary>
    public bool IsOfNouns(Question question) =>
        !question.HasQuestionMark && question.Tokens.All(MayStandInName)
        && !OtherIntents.Except([Intent.Source]).Append(Intent.Define).Any(question.Shows);

    private bool MayStandInName(Token token) =>
        !lexicon.IsFunctionWord(token) || IsJoin(token) || IsSeparator(token) || lexicon.IsArticle(token.Text) || lexicon.IsPreposition(token);

    /// <summary>The word that the others only describe: the last one, or the last before "of" and the like.</summary>
    private static string? HeadOf(IReadOnlyList<Token> tokens, ImmutableArray<string> joins, Lexicon lexicon)
    {
        Token[] before = [.. tokens.TakeWhile(token => !joins.Contains(token.Text)).Where(token => !lexicon.IsFunctionWord(token))];
        return before.Length == 0 ? null : before.LastOrDefault(token => !lexicon.IsLight(token), before[^1]).Stem;
    }
}
