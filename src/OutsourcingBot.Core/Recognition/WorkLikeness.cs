using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Finds the known work that a description sounds like, by what its words are about. It tells only where the nearest
/// kinds of work agree on where they belong, so that a wrong neighbour rarely makes a wrong verdict.
/// </summary>
internal sealed class WorkLikeness
{
    /// <summary>Descriptions less alike than this may be anything.</summary>
    private const double Least = 0.6;

    /// <summary>How many of the nearest kinds of work are asked.</summary>
    private const int Neighbours = 5;

    /// <summary>The share of their votes that must agree.</summary>
    private const double Agreement = 0.6;

    /// <summary>A neighbour twice as alike counts sixteen times as much.</summary>
    private const int Sharpness = 4;

    /// <summary>What a word counts that all names have.</summary>
    private const double Floor = 0.3;

    private readonly Lexicon _lexicon;
    private readonly int _count;
    private readonly Dictionary<string, int> _namedBy;
    private readonly ImmutableArray<(Activity Activity, WordVector Vector)> _names;

    public WorkLikeness(ImmutableArray<Activity> activities, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _count = activities.Length;
        var named = activities.Select(activity => (Activity: activity, Names: activity.Names.Select(name => Telling(lexicon.Tokenize(name))).ToArray())).ToArray();
        _namedBy = named.SelectMany(work => work.Names.SelectMany(name => name).Distinct(StringComparer.Ordinal)).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        _names =
        [
            .. from work in named
               from name in work.Names
               let vector = VectorOf(name)
               where vector is not null
               select (work.Activity, vector),
        ];
    }

    /// <summary>The work that a description sounds like, and how much, up to 1; null where it sounds like none, or the nearest do not agree on a side.</summary>
    public (Activity Activity, double Likeness)? Find(IEnumerable<Token> description)
    {
        if (VectorOf(Telling(description)) is not { } vector)
        {
            return null;
        }

        var nearest = _names.Select(name => (name.Activity, Likeness: Math.Max(0, vector.Similarity(name.Vector))))
            .GroupBy(name => name.Activity, name => name.Likeness)
            .Select(work => (Activity: work.Key, Likeness: (double)work.Max()))
            .OrderByDescending(work => work.Likeness).Take(Neighbours).ToArray();
        if (nearest.Length == 0 || nearest[0].Likeness < Least)
        {
            return null;
        }

        var side = nearest.GroupBy(work => work.Activity.Concept).MaxBy(works => works.Sum(Vote))!;
        return side.Key is not null && side.Sum(Vote) >= Agreement * nearest.Sum(Vote) ? side.First() : null;
    }

    private static double Vote((Activity Activity, double Likeness) work) => Math.Pow(work.Likeness, Sharpness);

    private string[] Telling(IEnumerable<Token> tokens) =>
        [.. tokens.Where(token => token.Text.Length > 1 && !_lexicon.IsFunctionWord(token) && !_lexicon.IsLight(token) && !_lexicon.IsGeneric(token)).Select(token => token.Text)];

    private WordVector? VectorOf(string[] words)
    {
        (WordVector, float)[] known = [.. words.Select(word => (_lexicon.Vectors.Find(word), Weight(word))).Where(word => word.Item1 is not null).Select(word => (word.Item1!, word.Item2))];
        return known.Length == 0 ? null : WordVector.Mean(known);
    }

    /// <summary>Words that few kinds of work are named by tell more.</summary>
    private float Weight(string word) => (float)(Math.Log((_count + 1.0) / (_namedBy.GetValueOrDefault(word) + 1)) + Floor);
}
