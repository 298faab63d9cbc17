using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Tells by what the words of a description are about where the work belongs: the nearest kinds of work vote, so does
/// what the words of all known work have taught, and what labelled descriptions have.
/// </summary>
internal sealed class WorkLikeness
{
    /// <summary>How many of the nearest kinds of work are asked.</summary>
    private const int Neighbours = 5;

    /// <summary>A neighbour twice as alike counts sixteen times as much.</summary>
    private const int Sharpness = 4;

    /// <summary>From this likeness on a name is as good as said.</summary>
    private const double Same = 0.9;

    /// <summary>Below this probability of a side, work whose nearest belongs to both sides does so, too.</summary>
    private const double Even = 0.75;

    private readonly WorkVectors _vectors;
    private readonly WorkLean _lean;
    private readonly WorkOdds _odds;
    private readonly (string? Low, string? High) _sides;

    /// <param name="activities">Known work.</param>
    /// <param name="sides">The identifiers of the concepts at both ends; null where there is none.</param>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="odds">What labelled descriptions have taught.</param>
    public WorkLikeness(ImmutableArray<Activity> activities, (string? Low, string? High) sides, Lexicon lexicon, WorkOdds odds)
    {
        _vectors = new WorkVectors(activities, lexicon);
        (_sides, _odds) = (sides, odds);
        _lean = new WorkLean([.. _vectors.Works.Where(work => SignOf(work.Activity) != 0).SelectMany(work => work.Names.Select(name => (name, SignOf(work.Activity) > 0)))], lexicon.Vectors.Dimensions);
    }

    /// <summary>What may describe work; null where no word of it is known.</summary>
    /// <param name="words">What may describe the work.</param>
    /// <param name="all">The same with all words around, apart from the sides.</param>
    public WorkWords? Say(IReadOnlyCollection<Token> words, IEnumerable<Token> all) =>
        _vectors.Of(words) is { } vector ? new WorkWords(vector, Stems(words), Stems(all)) : null;

    /// <summary>What pulls described work to a side.</summary>
    /// <param name="said">Its words.</param>
    /// <param name="stated">How far the criteria that it states go to the high side, or below 0 to the low one.</param>
    public WorkDescription Describe(WorkWords said, double stated) => Describe(said, Nearest(Likenesses(said.Vector)), stated);

    /// <summary>Where work belongs by its description; null where nothing that is known belongs there.</summary>
    /// <inheritdoc cref="Describe(WorkWords, double)"/>
    public WorkGuess? Find(WorkWords said, double stated)
    {
        var works = Likenesses(said.Vector);
        var nearest = Nearest(works);
        var odds = _odds.SideOf(Describe(said, nearest, stated));
        var probability = LogisticRegression.ProbabilityOf(Math.Abs(odds));
        if (SignOf(nearest[0].Activity) == 0 && probability < Even)
        {
            return new WorkGuess(nearest[0].Activity, nearest[0].Likeness, 2 * (1 - probability));
        }

        var meant = nearest[0].Likeness >= Same ? nearest[0] : works.Where(work => SignOf(work.Activity) == Math.Sign(odds)).DefaultIfEmpty().MaxBy(work => work.Likeness);
        return meant.Activity is null ? null : new WorkGuess(meant.Activity, meant.Likeness, probability);
    }

    /// <summary>The known work that is nearest to a description, where it is this near.</summary>
    public Activity? FindNear(IReadOnlyCollection<Token> words, double likeness) =>
        _vectors.Of(words) is { } vector && Likenesses(vector).MaxBy(work => work.Likeness) is var nearest && nearest.Likeness >= likeness ? nearest.Activity : null;

    /// <summary>How far the words of a description lean to either side, as a logarithm of odds; 0 where they tell nothing.</summary>
    public double LeanOf(IEnumerable<Token> description) => _vectors.Of(description) is { } vector ? Math.Abs(_lean.Of(vector)) : 0;

    private WorkDescription Describe(WorkWords said, (Activity Activity, double Likeness)[] nearest, double stated)
    {
        var votes = nearest.Select(work => (Sign: SignOf(work.Activity), Vote: Math.Pow(work.Likeness, Sharpness))).ToArray();
        var all = votes.Sum(work => work.Vote);
        return new WorkDescription(said, all == 0 ? 0 : nearest[0].Likeness * votes.Sum(work => work.Sign * work.Vote) / all, _lean.Of(said.Vector), stated);
    }

    private static ImmutableArray<string> Stems(IEnumerable<Token> words) => [.. words.Select(word => word.Stem).Distinct(StringComparer.Ordinal)];

    private static (Activity Activity, double Likeness)[] Nearest((Activity Activity, double Likeness)[] works) =>
        [.. works.OrderByDescending(work => work.Likeness).Take(Neighbours)];

    private (Activity Activity, double Likeness)[] Likenesses(WordVector vector) =>
        [.. _vectors.Works.Select(work => (work.Activity, (double)Math.Max(0, work.Names.Max(vector.Similarity))))];

    private int SignOf(Activity activity) => activity.Concept is not { } concept ? 0 : concept == _sides.High ? 1 : concept == _sides.Low ? -1 : 0;
}

/// <summary>What unnamed work may be.</summary>
/// <param name="Nearest">The nearest known work of the side it leans to.</param>
/// <param name="Likeness">How alike the two are, up to 1.</param>
/// <param name="Probability">How likely it belongs where that does.</param>
internal sealed record WorkGuess(Activity Nearest, double Likeness, double Probability);
