using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>A question of which it is known whether it claims something, and whether that holds.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">What was written.</param>
/// <param name="Claim">All by which it is judged.</param>
/// <param name="Label">What is known.</param>
internal sealed record LabelledClaim(string Author, string Text, Claim Claim, ClaimLabel Label)
{
    public ImmutableArray<ClaimSigns> Parts => Claim.Parts;

    /// <summary>Whether it claims something.</summary>
    public bool IsClaim => Label != ClaimLabel.Nothing;

    /// <summary>Whether it claims what holds.</summary>
    public bool IsTrue => Label == ClaimLabel.True;
}

/// <summary>Learns how much each sign of truth counts, and for known entries what all words of a question say.</summary>
internal static class ClaimTrainer
{
    private const int FewestUses = 8;

    /// <summary>What fewer claims say is left out of what units learn.</summary>
    private const int FewestSaid = 5;

    private const int Runs = 4;
    private const int Units = 16;

    /// <summary>Learns from claims and from questions that claim nothing.</summary>
    public static ClaimWeights Fit(IReadOnlyCollection<LabelledClaim> questions)
    {
        LabelledClaim[] claims = [.. questions.Where(question => question.IsClaim)];
        return FitSigns(claims) with { Units = FitUnits(questions, Places(claims.SelectMany(claim => claim.Claim.Words.Keys), FewestSaid)) };
    }

    /// <summary>The mean of several fits that start differently, which errs less than each.</summary>
    private static ClaimUnits? FitUnits(IReadOnlyCollection<LabelledClaim> questions, Dictionary<string, int> words)
    {
        var inputs = questions.Select(question => VectorOf(question.Claim, words)).ToArray();
        int[] labels = [.. questions.Select(question => (int)question.Label)];
        return words.Count == 0 ? null : ClaimUnits.Of(
            [.. Enumerable.Range(1, Runs).Select(seed => HiddenLayerTrainer.Train(inputs, labels, words.Count, ClaimUnits.LabelCount, (uint)seed, Units))], words, Units);
    }

    private static SparseVector VectorOf(Claim claim, Dictionary<string, int> words)
    {
        var known = claim.Words.Where(word => words.ContainsKey(word.Key)).ToArray();
        return new SparseVector([.. known.Select(word => words[word.Key])], [.. known.Select(word => word.Value)]);
    }

    private static Dictionary<string, int> Places(IEnumerable<string> names, int fewest) => names.GroupBy(name => name)
        .Where(group => group.Count() >= fewest).Select(group => group.Key).Order(StringComparer.Ordinal)
        .Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    /// <summary>All parts of a true claim are true; of a false one with several parts it is not known which are false.</summary>
    private static ClaimWeights FitSigns(IReadOnlyCollection<LabelledClaim> claims)
    {
        var fitted = WordRegression.Fit(
            ClaimFeature.Names,
            [.. claims.Where(claim => claim.IsTrue || claim.Parts.Length == 1).SelectMany(claim => claim.Parts.Select(part => new WordOutcome(part.Values, [.. part.Words.Distinct()], claim.IsTrue)))],
            FewestUses);
        return new ClaimWeights(fitted.Constant, fitted.Features, fitted.Words);
    }
}
