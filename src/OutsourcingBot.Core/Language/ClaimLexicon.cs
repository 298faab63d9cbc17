using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Core.Language;

/// <summary>A <see cref="ClaimDefinition"/> made ready for look-ups; phrases are sought among the stems of a text.</summary>
internal sealed class ClaimLexicon(ClaimDefinition claims, Func<string, IReadOnlyList<string>> stems)
{
    private readonly FrozenSet<string> _requests = claims.Requests.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _verbs = claims.Verbs.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _origins = claims.Origins.ToFrozenSet(StringComparer.Ordinal);

    private readonly PhraseMatcher<bool> _doubts = Phrases(claims.Doubts, stems);

    private readonly FrozenSet<string> _directions = claims.Directions.ToFrozenSet(StringComparer.Ordinal);

    public PhraseMatcher<bool> Absolutes { get; } = Phrases(claims.Absolutes, stems);

    public PhraseMatcher<bool> Allowances { get; } = Phrases(claims.Allowances, stems);

    public PhraseMatcher<bool> Limits { get; } = Phrases(claims.Limits, stems);

    public PhraseMatcher<bool> Exclusions { get; } = Phrases(claims.Exclusions, stems);

    /// <summary>Each half of a pair → the pair's number and the half's own side.</summary>
    public PhraseMatcher<Opposite> Opposites { get; } = new(claims.Opposites.SelectMany((pair, i) =>
        pair.SelectMany((half, side) => half.Split('|').Select(phrase => (stems(phrase), new Opposite(i, side))))));

    /// <summary>Whether a question asks if a claim is wrong, so that "yes" means that it is.</summary>
    public bool IsDoubt(ReadOnlySpan<string> question)
    {
        foreach (var match in _doubts.Find(question))
        {
            if (match.Start == 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsRequest(Token token) => _requests.Contains(token.Text);

    public bool IsVerb(Token token) => _verbs.Contains(token.Text);

    public bool IsOrigin(Token token) => _origins.Contains(token.Text);

    public bool IsDirection(Token token) => _directions.Contains(token.Text);

    private static PhraseMatcher<bool> Phrases(ImmutableArray<string> phrases, Func<string, IReadOnlyList<string>> stems) =>
        new(phrases.Select(phrase => (stems(phrase), true)));
}

/// <summary>One half of a pair of which only one can hold.</summary>
/// <param name="Pair">Which pair.</param>
/// <param name="Side">0 or 1.</param>
internal readonly record struct Opposite(int Pair, int Side);
