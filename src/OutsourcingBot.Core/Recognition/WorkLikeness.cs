using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Tells by what the words of a description are about where the work belongs: the nearest kinds of work vote, and so does
/// what the words of all known work have taught.
/// </summary>
internal sealed class WorkLikeness
{
    /// <summary>How many of the nearest kinds of work are asked.</summary>
    private const int Neighbours = 5;

    /// <summary>A neighbour twice as alike counts sixteen times as much.</summary>
    private const int Sharpness = 4;

    /// <summary>How much of a vote odds of e to 1 are.</summary>
    private const double LeanShare = 0.25;

    /// <summary>From this likeness on a name is as good as said.</summary>
    private const double Same = 0.9;

    /// <summary>Below this lean, work whose nearest belongs to both sides does so, too.</summary>
    private const double Even = 0.4;

    private readonly WorkVectors _vectors;
    private readonly WorkLean _lean;
    private readonly (string? Low, string? High) _sides;

    /// <param name="activities">Known work.</param>
    /// <param name="sides">The identifiers of the concepts at both ends; null where there is none.</param>
    /// <param name="lexicon">The words of the language.</param>
    public WorkLikeness(ImmutableArray<Activity> activities, (string? Low, string? High) sides, Lexicon lexicon)
    {
        _vectors = new WorkVectors(activities, lexicon);
        _sides = sides;
        _lean = new WorkLean([.. _vectors.Works.Where(work => SignOf(work.Activity) != 0).SelectMany(work => work.Names.Select(name => (name, SignOf(work.Activity) > 0)))], lexicon.Vectors.Dimensions);
    }

    /// <summary>Where work belongs by its description; null where its words tell nothing.</summary>
    /// <param name="description">The description.</param>
    /// <param name="pull">What else pulls to the high side, or below 0 to the low one.</param>
    public WorkGuess? Find(IEnumerable<Token> description, double pull)
    {
        if (_vectors.Of(description) is not { } vector)
        {
            return null;
        }

        var nearest = _vectors.Works.Select(work => (work.Activity, Likeness: (double)Math.Max(0, work.Names.Max(vector.Similarity))))
            .OrderByDescending(work => work.Likeness).Take(Neighbours).ToArray();
        var votes = nearest.Sum(Vote);
        if (votes == 0)
        {
            return null;
        }

        var lean = (nearest.Sum(work => SignOf(work.Activity) * Vote(work)) / votes) + (LeanShare * _lean.Of(vector)) + pull;
        if (SignOf(nearest[0].Activity) == 0 && Math.Abs(lean) < Even)
        {
            return new WorkGuess(nearest[0].Activity, nearest[0].Likeness, 1 - Math.Abs(lean));
        }

        var meant = nearest[0].Likeness >= Same ? nearest[0] : nearest.FirstOrDefault(work => SignOf(work.Activity) == Math.Sign(lean));
        return meant.Activity is null ? null : new WorkGuess(meant.Activity, meant.Likeness, Math.Abs(lean));
    }

    /// <summary>How far the words of a description lean to either side, as a logarithm of odds; 0 where they tell nothing.</summary>
    public double LeanOf(IEnumerable<Token> description) => _vectors.Of(description) is { } vector ? Math.Abs(_lean.Of(vector)) : 0;

    private static double Vote((Activity Activity, double Likeness) work) => Math.Pow(work.Likeness, Sharpness);

    private int SignOf(Activity activity) => activity.Concept is not { } concept ? 0 : concept == _sides.High ? 1 : concept == _sides.Low ? -1 : 0;
}

/// <summary>What unnamed work may be.</summary>
/// <param name="Nearest">The nearest known work of the side it leans to.</param>
/// <param name="Likeness">How alike the two are, up to 1.</param>
/// <param name="Lean">How far its words lean to that side; from 1 on, all that is near is there.</param>
internal sealed record WorkGuess(Activity Nearest, double Likeness, double Lean);
