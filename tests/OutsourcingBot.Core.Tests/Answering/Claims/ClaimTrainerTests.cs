using System.Collections.Immutable;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Answering.Claims;

public class ClaimTrainerTests
{
    private const int Copies = 30;
    private const string Known = "= gears";

    /// <summary>What holds of one thing does not of the other, which no sum of words tells.</summary>
    private static readonly LabelledClaim[] Gears =
    [
        Claimed(true, "bike", "chain"), Claimed(true, "car", "engine"), Claimed(false, "bike", "engine"), Claimed(false, "car", "chain"),
    ];

    private static readonly ClaimWeights Learned = ClaimTrainer.Fit([.. Enumerable.Range(0, Copies).SelectMany(_ => Gears)]);
    private static readonly ClaimModel Model = new(Learned);

    [Fact]
    public void Words_of_claims_about_a_known_entry_are_weighed_together() =>
        Assert.All(Gears, claim => Assert.Equal(claim.IsTrue, ClaimJudge.Judge(claim.Claim, Model)?.IsTrue));

    [Fact]
    public void A_claim_about_an_entry_that_was_never_learned_is_judged_by_its_signs()
    {
        var strange = Gears[0].Claim with { Entry = "= wings", Parts = [Signs(ClaimFeature.JudgedTrue)] };
        var signs = new ClaimModel(Learned with { Features = ImmutableSortedDictionary<string, int>.Empty.Add(ClaimFeature.Names[ClaimFeature.JudgedTrue], 300) });

        Assert.False(Model.Knows(strange));
        Assert.Null(ClaimJudge.Judge(strange with { Parts = [] }, Model));
        Assert.True(ClaimJudge.Judge(strange, signs)?.IsTrue);
    }

    [Fact]
    public void Nothing_is_judged_where_nothing_is_stated() =>
        Assert.Null(ClaimJudge.Judge(Gears[0].Claim with { IsStated = false }, Model));

    [Fact]
    public void Words_that_pull_both_ways_decide_nothing() =>
        Assert.Null(ClaimJudge.Judge(Claimed(true).Claim, Model));

    [Fact]
    public void Words_that_few_claims_have_are_not_learned()
    {
        var rare = ClaimTrainer.Fit([.. Enumerable.Range(0, Copies).SelectMany(_ => Gears), Claimed(true, "bike", "saddle"), Claimed(true, "bike", "saddle")]);

        Assert.DoesNotContain("saddle", rare.Units!.Words.Keys);
        Assert.Contains("chain", rare.Units.Words.Keys);
    }

    [Fact]
    public void Without_claims_there_is_nothing_to_know() => Assert.Null(ClaimTrainer.Fit([]).Units);

    [Fact]
    public void The_file_says_the_mean_of_its_fits()
    {
        const int Units = 16;
        const double Rounding = 0.03;
        var words = new Dictionary<string, int> { [Known] = 0, ["bike"] = 1 };
        SparseVector[] texts = [new([0], [1]), new([0, 1], [1, 1])];
        var fits = new uint[] { 1, 2 }.Select(seed => HiddenLayerTrainer.Train([.. Enumerable.Repeat(texts, Copies).SelectMany(both => both)], [.. Enumerable.Range(0, 2 * Copies).Select(i => i % 2)], 2, 2, seed, Units)).ToArray();
        var model = new ClaimModel(ClaimWeights.None with { Units = ClaimUnits.Of(fits, words, Units) });

        var score = fits.Average(fit => fit.ScoresOf(texts[1]) is [var no, var yes, ..] ? yes - no : 0);

        Assert.Equal(1 / (1 + Math.Exp(-score)), model.Probability(new Claim([], Known, new Dictionary<string, float> { [Known] = 1, ["bike"] = 1, ["never seen"] = 1 })), Rounding);
    }

    [Fact]
    public void Rows_of_another_length_do_not_fit()
    {
        Assert.True(Learned.FitsTogether());
        Assert.False((Learned with { Units = Learned.Units! with { Truth = [1] } }).FitsTogether());
        Assert.False((Learned with { Units = Learned.Units! with { Words = Learned.Units.Words.SetItem("chain", []) } }).FitsTogether());
    }

    private static LabelledClaim Claimed(bool isTrue, params string[] words) =>
        new("somebody", string.Join(' ', words), new Claim([], Known, words.Append(Known).ToDictionary(word => word, _ => 1f)), isTrue);

    private static ClaimSigns Signs(int feature)
    {
        var values = new double[ClaimFeature.Count];
        values[feature] = 1;
        return new ClaimSigns(values, []);
    }
}
