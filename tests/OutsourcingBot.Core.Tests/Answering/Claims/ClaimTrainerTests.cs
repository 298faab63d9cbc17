using System.Collections.Immutable;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Answering.Claims;

public class ClaimTrainerTests
{
    private const int Copies = 80;
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
        Assert.All(Gears, claim => Assert.Equal(claim.IsTrue, ClaimJudge.Judge(claim.Claim, Model).IsTrue));

    [Fact]
    public void A_claim_about_an_entry_that_was_never_learned_is_judged_by_its_signs()
    {
        var strange = Gears[0].Claim with { Entry = "= wings", Parts = [Signs(ClaimFeature.JudgedTrue)] };
        var signs = new ClaimModel(Learned with { Features = ImmutableSortedDictionary<string, int>.Empty.Add(ClaimFeature.Names[ClaimFeature.JudgedTrue], 300) });

        Assert.False(Model.Knows(strange));
        Assert.Null(ClaimJudge.Judge(strange with { Parts = [] }, Model).IsTrue);
        Assert.True(ClaimJudge.Judge(strange, signs).IsTrue);
        Assert.Null(ClaimJudge.Judge(strange with { IsStated = false }, signs).IsTrue);
    }

    [Fact]
    public void What_claims_nothing_is_told_by_its_words()
    {
        var model = new ClaimModel(ClaimTrainer.Fit([.. Enumerable.Range(0, Copies).SelectMany(_ => Gears.Append(Asked("bike", "which")).Append(Asked("car", "which")).Append(Claimed(true, "bike", "really", "which")))]));

        Assert.Equal(new Judgement(null, 1), ClaimJudge.Judge(Asked("bike", "which").Claim, model) with { Probability = 1 });
        Assert.True(ClaimJudge.Judge(Gears[0].Claim, model).IsTrue);
        Assert.InRange(model.Odds(Asked("car", "which").Claim).Claimed, 0, 0.4);
        Assert.InRange(model.Odds(Gears[0].Claim).Claimed, 0.8, 1);
    }

    [Fact]
    public void Where_a_claim_is_not_judged_it_is_likely_that_yes_or_no_was_wanted()
    {
        var open = Claimed(true);

        Assert.Equal(1 - Model.Odds(open.Claim).Claimed, ClaimJudge.Judge(open.Claim, Model).Probability);
        Assert.InRange(ClaimJudge.Judge(open.Claim, Model).Probability, 0, 0.2);
    }

    [Fact]
    public void Words_that_pull_both_ways_decide_nothing() =>
        Assert.Null(ClaimJudge.Judge(Claimed(true).Claim, Model).IsTrue);

    [Theory]
    [InlineData(0.96, 0.02, 0.02)]
    [InlineData(0.5, 0.49, 0.01)]
    [InlineData(0.4, 0.3, 0.3)]
    public void Without_the_doubt_of_learning_probabilities_still_add_up_to_one(params double[] probabilities)
    {
        var certain = HiddenLayerTrainer.WithoutDoubt(probabilities);

        Assert.Equal(1, certain.Sum(), 1e-9);
        Assert.All(certain, probability => Assert.InRange(probability, 0, 1));
        Assert.True(certain[0] > probabilities[0]);
    }

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
        var fits = new uint[] { 1, 2 }.Select(seed => HiddenLayerTrainer.Train([.. Enumerable.Repeat(texts, Copies).SelectMany(both => both)], [.. Enumerable.Range(0, 2 * Copies).Select(i => i % 2)], 2, ClaimUnits.LabelCount, seed, Units)).ToArray();
        var model = new ClaimModel(ClaimWeights.None with { Units = ClaimUnits.Of(fits, words, Units) });

        var score = fits.Average(fit => fit.ScoresOf(texts[1]) is [var no, var yes, ..] ? yes - no : 0);

        Assert.Equal(1 / (1 + Math.Exp(-score)), model.Odds(new Claim([], Known, new Dictionary<string, float> { [Known] = 1, ["bike"] = 1, ["never seen"] = 1 })).True, Rounding);
    }

    [Fact]
    public void Rows_of_another_length_do_not_fit()
    {
        Assert.True(Learned.FitsTogether());
        Assert.False((Learned with { Units = Learned.Units! with { Labels = [] } }).FitsTogether());
        Assert.False((Learned with { Units = Learned.Units! with { Words = Learned.Units.Words.SetItem("chain", []) } }).FitsTogether());
    }

    private static LabelledClaim Claimed(bool isTrue, params string[] words) => Labelled(isTrue ? ClaimLabel.True : ClaimLabel.False, words);

    private static LabelledClaim Asked(params string[] words) => Labelled(ClaimLabel.Nothing, words);

    private static LabelledClaim Labelled(ClaimLabel label, string[] words) =>
        new("somebody", string.Join(' ', words), new Claim([], Known, words.Append(Known).ToDictionary(word => word, _ => 1f)), label);

    private static ClaimSigns Signs(int feature)
    {
        var values = new double[ClaimFeature.Count];
        values[feature] = 1;
        return new ClaimSigns(values, []);
    }
}
