using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>
/// Decides whether a claim is true. How much each sign of truth counts that comparing it with the knowledge brings is learned,
/// and for known entries what all words of a claim say.
/// </summary>
internal sealed class ClaimJudge(KnowledgeBase knowledge, Lexicon lexicon, RowJudge rows, ClaimModel model)
{
    /// <summary>How certain at least is what follows from a name or a list, if it is those that are meant.</summary>
    private const double LeastThatFollows = 0.7;

    /// <summary>A probability nearer to a half than this decides nothing.</summary>
    private const double Undecided = 0.1;

    /// <summary>How likely neither yes nor no is asked for where a claim is made out by its form alone, and its words do not tell.</summary>
    private const double LeftOpen = 0.5;

    /// <summary>From this probability on a question about a known entry is taken to claim something.</summary>
    private const double LeastClaimed = 0.4;

    /// <summary>
    /// From this probability on a claim about a known entry is judged. Of claims by authors that the judge was not trained with,
    /// four in a hundred more would be judged wrongly and five or six rightly, were all of them judged.
    /// </summary>
    private const double Decisive = 0.65;

    private readonly ClaimForm _form = new(lexicon);
    private readonly ClaimComparison _comparison = new(knowledge, lexicon, rows);
    private readonly ClaimWords _words = new(lexicon);

    /// <summary>Whether what a question claims holds, if it claims anything.</summary>
    public Judgement Judge(Reading.Answered reading) => reading.IsTrue is { } isTrue ? new Judgement(isTrue, 1) : _form.MayClaim(reading.Question, IsOfBoth(reading)) ? Judge(ClaimOf(reading), model) : new Judgement(null, 1);

    /// <summary>Whether a claim holds: about an entry whose claims were learned by all that it says, about another by what the signs tell.</summary>
    public static Judgement Judge(Claim claim, ClaimModel model) =>
        model.Knows(claim) ? ByWords(claim, model.Odds(claim)) : claim.IsStated ? BySigns(claim.Parts, model) : new Judgement(null, 1);

    /// <summary>A reading with all by which its claim is judged.</summary>
    public Claim ClaimOf(Reading.Answered reading)
    {
        var parts = _comparison.SignsOf(reading);
        // "And the first?" claims nothing.
        var isStated = _form.IsClaim(reading.Question) && reading.Question.Spans.Any(span => span.NamesSomething);
        return new Claim(parts, ClaimWords.EntryOf(reading.Best), _words.Of(reading.Question, reading.Best, parts, isStated)) { IsStated = isStated };
    }

    /// <summary>"Does it depend on C whether it is A or B?": what answers it sets the two side by side in no table and tells of both in one.</summary>
    private static bool IsOfBoth(Reading.Answered reading) =>
        reading.Best.Kind is AnswerKind.Passage or AnswerKind.Sentence && reading.Question.Concepts.Length > 1 && reading.Question.Concepts.All(reading.Best.Concepts.Contains);

    private static Judgement ByWords(Claim claim, ClaimOdds odds)
    {
        var certainty = Math.Max(odds.True, 1 - odds.True);
        return odds.Claimed < LeastClaimed || certainty < Decisive
            ? new Judgement(null, 1 - odds.Claimed)
            : new Judgement(odds.True >= 0.5, odds.Claimed * certainty);
    }

    /// <summary>What the signs of all parts together tell; a claim is as likely as its least likely part.</summary>
    private static Judgement BySigns(ImmutableArray<ClaimSigns> parts, ClaimModel model)
    {
        if (parts.IsEmpty || parts.Any(part => part.TellsNothing))
        {
            return new Judgement(null, LeftOpen);
        }

        var probability = parts.Min(model.Probability);
        if (parts is [{ Follows: { } follows }])
        {
            return new Judgement(follows, Math.Max(LeastThatFollows, follows ? probability : 1 - probability));
        }

        return Math.Abs(probability - 0.5) < Undecided ? new Judgement(null, LeftOpen) : new Judgement(probability >= 0.5, Math.Max(probability, 1 - probability));
    }
}
