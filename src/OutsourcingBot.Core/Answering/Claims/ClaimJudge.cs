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

    /// <summary>
    /// From this probability on a claim about a known entry is judged. Of claims by authors that the judge was not trained with,
    /// four in a hundred more would be judged wrongly and five or six rightly, were all of them judged.
    /// </summary>
    private const double Decisive = 0.65;

    private readonly ClaimForm _form = new(lexicon);
    private readonly ClaimComparison _comparison = new(knowledge, lexicon, rows);
    private readonly ClaimWords _words = new(lexicon);

    /// <summary>Whether what is claimed holds; null where nothing is claimed, or where the words do not tell.</summary>
    public Judgement? Judge(Reading.Answered reading) => IsStated(reading.Question) ? Judge(ClaimOf(reading), model) : null;

    /// <summary>Whether a claim holds: about an entry whose claims were learned by all that it says, about another by what the signs tell.</summary>
    public static Judgement? Judge(Claim claim, ClaimModel model) =>
        !claim.IsStated ? null : model.Knows(claim) ? ByWords(claim, model.Probability(claim)) : BySigns(claim.Parts, model);

    /// <summary>A reading with all by which its claim is judged.</summary>
    public Claim ClaimOf(Reading.Answered reading)
    {
        var parts = _comparison.SignsOf(reading);
        return new Claim(parts, ClaimWords.EntryOf(reading.Best), _words.Of(reading.Question, reading.Best, parts)) { IsStated = IsStated(reading.Question) };
    }

    private bool IsStated(Question question) => _form.IsClaim(question) && question.Spans.Any(NamesSomething);

    private static Judgement? ByWords(Claim claim, double probability)
    {
        var certainty = Math.Max(probability, 1 - probability);
        return certainty < Decisive ? null : new Judgement(probability >= 0.5, certainty, claim.Parts is [.., { Follows: null, Told: var told }] ? told : string.Empty);
    }

    /// <summary>What the signs of all parts together tell; a claim is as likely as its least likely part.</summary>
    private static Judgement? BySigns(ImmutableArray<ClaimSigns> parts, ClaimModel model)
    {
        if (parts.IsEmpty || parts.Any(part => part.TellsNothing))
        {
            return null;
        }

        var probability = parts.Min(model.Probability);
        if (parts is [{ Follows: { } follows }])
        {
            return new Judgement(follows, Math.Max(LeastThatFollows, follows ? probability : 1 - probability), string.Empty);
        }

        return Math.Abs(probability - 0.5) < Undecided ? null : new Judgement(probability >= 0.5, Math.Max(probability, 1 - probability), parts[^1].Told);
    }

    /// <summary>"And the first?" claims nothing.</summary>
    private static bool NamesSomething(Span span) => span is { Tokens.Length: > 0, Role: SpanRole.Concept or SpanRole.Content or SpanRole.Alien };
}
