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

    /// <summary>What a question says that may describe work; null where its words tell nothing.</summary>
    /// <param name="words">What may describe the work.</param>
    /// <param name="all">All its words apart from the sides.</param>
    /// <param name="stated">How far the criteria that it states go to the high side, or below 0 to the low one.</param>
    public WorkDescription? Read(IReadOnlyCollection<Token> words, IEnumerable<Token> all, double stated) =>
        _vectors.Of(words) is { } vector ? Describe(OrderedBy(vector), vector, words, all, stated) : null;

    /// <summary>Where work belongs by its description; null where its words tell nothing.</summary>
    /// <inheritdoc cref="Read"/>
    public WorkGuess? Find(IReadOnlyCollection<Token> words, IEnumerable<Token> all, double stated)
    {
        if (_vectors.Of(words) is not { } vector)
        {
            return null;
        }

        var ordered = OrderedBy(vector);
        var described = Describe(ordered, vector, words, all, stated);
        var odds = _odds.SideOf(described);
        var (probability, isTold) = (WordOdds.Probability(Math.Abs(odds)), _odds.IsTold(described));
        if (SignOf(ordered[0].Activity) == 0 && probability < Even)
        {
            return new WorkGuess(ordered[0].Activity, ordered[0].Likeness, 2 * (1 - probability), isTold);
        }

        var meant = ordered[0].Likeness >= Same ? ordered[0] : ordered.FirstOrDefault(work => SignOf(work.Activity) == Math.Sign(odds));
        return meant.Activity is null ? null : new WorkGuess(meant.Activity, meant.Likeness, probability, isTold);
    }

    /// <inheritdoc cref="WorkOdds.IsTold"/>
    public double IsTold(WorkDescription described) => _odds.IsTold(described);

    /// <summary>The known work that is nearest to a description, where it is this near.</summary>
    public Activity? Nearest(IReadOnlyCollection<Token> words, double likeness) =>
        _vectors.Of(words) is { } vector && OrderedBy(vector)[0] is var nearest && nearest.Likeness >= likeness ? nearest.Activity : null;

    /// <summary>How far the words of a description lean to either side, as a logarithm of odds; 0 where they tell nothing.</summary>
    public double LeanOf(IEnumerable<Token> description) => _vectors.Of(description) is { } vector ? Math.Abs(_lean.Of(vector)) : 0;

    private WorkDescription Describe((Activity Activity, double Likeness)[] ordered, WordVector vector, IEnumerable<Token> words, IEnumerable<Token> all, double stated)
    {
        var nearest = ordered.Take(Neighbours).Select(work => (Sign: SignOf(work.Activity), Vote: Math.Pow(work.Likeness, Sharpness))).ToArray();
        var votes = nearest.Sum(work => work.Vote);
        return new WorkDescription(Stems(words), Stems(all), votes == 0 ? 0 : ordered[0].Likeness * nearest.Sum(work => work.Sign * work.Vote) / votes, _lean.Of(vector), stated);
    }

    private static ImmutableArray<string> Stems(IEnumerable<Token> words) => [.. words.Select(word => word.Stem).Distinct(StringComparer.Ordinal)];

    /// <summary>All known work, the nearest first.</summary>
    private (Activity Activity, double Likeness)[] OrderedBy(WordVector vector) =>
        [.. _vectors.Works.Select(work => (work.Activity, Likeness: (double)Math.Max(0, work.Names.Max(vector.Similarity)))).OrderByDescending(work => work.Likeness)];

    private int SignOf(Activity activity) => activity.Concept is not { } concept ? 0 : concept == _sides.High ? 1 : concept == _sides.Low ? -1 : 0;
}

/// <summary>What unnamed work may be.</summary>
/// <param name="Nearest">The nearest known work of the side it leans to.</param>
/// <param name="Likeness">How alike the two are, up to 1.</param>
/// <param name="Probability">How likely it belongs where that does.</param>
/// <param name="IsTold">How likely work is described at all.</param>
internal sealed record WorkGuess(Activity Nearest, double Likeness, double Probability, double IsTold);
