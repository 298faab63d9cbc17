using System.Text.Json.Nodes;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Tests.Recognition.Ranking;

public class RankingTrainerTests
{
    private const string Row = "outsourcing#key-differences-between-bpo-and-kpo/table/";

    private static readonly string Shipped = ShippedFiles.Dialog("ranking.json").Text;

    private static readonly RankingExample[] Claims =
    [
        Claim("BPO is rule-based", "basis", true, "one"), Claim("KPO is rule-based", "basis", false, "one"),
        Claim("is KPO more complex?", "complexity", true, "one"), Claim("is BPO more complex?", "complexity", false, "one"),
        Claim("KPO is based on rules", "basis", false, "other"), Claim("BPO is based on rules", "basis", true, "other"),
        Claim("is BPO the more complex one?", "complexity", false, "other"), Claim("is KPO the more complex one?", "complexity", true, "other"),
    ];

    private static readonly RankingExample[] Works =
    [
        Work("We colour maps of caves, BPO or KPO?", "one", "KPO"), Work("Is colouring maps BPO?", "two", "no", "kpo"), Work("they colour maps by hand, which one is it", "three", "KPO"),
        Work("We stack crates in a hall, BPO or KPO?", "one", "BPO"), Work("Is stacking crates BPO?", "two", "yes", "BPO"), Work("they stack crates at night, which one is it", "three", "BPO"),
        Work("We paint ships, BPO or KPO?", "one", "BPO", "KPO", "mixed"), Work("can you find out with me where my chores go, BPO or KPO?", "one"),
    ];

    [Fact]
    public void Learning_of_verdicts_leaves_the_ranking_as_it_is()
    {
        var trained = JsonNode.Parse(RankingTrainer.TrainVerdicts(RealBot.Bot, [.. Claims, .. Works], Shipped).Json)!.AsObject();
        var before = JsonNode.Parse(Shipped)!.AsObject();

        Assert.False(JsonNode.DeepEquals(before["claims"], trained["claims"]));
        Assert.False(JsonNode.DeepEquals(before["work"], trained["work"]));
        Assert.Equal(before.Select(part => part.Key), trained.Select(part => part.Key));
        Assert.All(before.Where(part => part.Key is not ("claims" or "work")), part => Assert.True(JsonNode.DeepEquals(part.Value, trained[part.Key]), part.Key));
    }

    [Fact]
    public void Claims_and_other_questions_are_counted_by_author_and_what_may_be_either_is_passed_over()
    {
        RankingExample question = new("what is KPO based on?", null, id => id == $"{Row}basis" ? 1 : 0, "one");

        var report = RankingTrainer.TrainVerdicts(RealBot.Bot, [.. Claims, question, question with { Claim = ClaimLabel.Either }], Shipped).Report;

        Assert.Equal([("one", 4, 1), ("other", 4, 0)], report.Claims.Select(author => (author.Name, author.Count, author.Others)));
        Assert.All(report.Claims, author => Assert.InRange(author.Right + author.Wrong, 0, author.Count));
        Assert.All(report.Claims, author => Assert.Equal(author.Wrong + author.Judged, author.Mistakes.Length));
    }

    [Fact]
    public void Words_of_described_work_speak_for_the_side_that_labels_give_it()
    {
        var side = JsonNode.Parse(RankingTrainer.TrainVerdicts(RealBot.Bot, [.. Claims, .. Works], Shipped).Json)!["work"]!["side"]!["words"]!.AsObject();

        Assert.Equal(["colour", "crat", "map", "stack"], side.Select(word => word.Key).Order());
        Assert.All(side, word => Assert.Equal(word.Key is "colour" or "map", (int)word.Value! > 0));
    }

    [Fact]
    public void Work_is_counted_by_author_and_what_belongs_to_both_sides_or_is_not_described_apart()
    {
        var works = RankingTrainer.TrainVerdicts(RealBot.Bot, [.. Claims, .. Works], Shipped).Report.Works;

        Assert.Equal([("one", 2, 1), ("three", 2, 0), ("two", 2, 0)], works.Select(author => (author.Name, author.Count, author.Untold)).Order());
        Assert.All(works, author => Assert.InRange(author.Right + author.Wrong, 0, author.Count));
    }

    [Fact]
    public void Words_of_the_dictionary_that_three_authors_use_are_spelt_so()
    {
        string[] texts = ["is the umbrella rule-based?", "what is an umbrella to KPO?", "umbrella of BPO, gazebo of KPO", "a gazebo is based on rules, an umbrla too"];
        RankingExample[] examples = [.. texts.Select((text, i) => new RankingExample(text, null, id => id == $"{Row}basis" ? 1 : 0, $"author {i}"))];

        var spelt = JsonNode.Parse(RankingTrainer.Train(RealBot.Bot, examples).Json)!["spelt"]!.AsArray().Select(word => (string)word!);

        Assert.Equal(["umbrella"], spelt);
    }

    [Fact]
    public void What_the_shipped_weights_say_of_claims_comes_through()
    {
        var file = RankingLoader.Load(ShippedFiles.Dialog("ranking.json"), [])!;

        Assert.NotNull(file.Claims.Units);
        Assert.True(file.Claims.FitsTogether());
    }

    private static RankingExample Work(string text, string author, params string[] verdicts) =>
        new(text, null, null, author) { IsPlaced = static (_, _) => true, Verdicts = [.. verdicts] };

    private static RankingExample Claim(string text, string aspect, bool isTrue, string author) =>
        new(text, null, id => id == Row + aspect ? 1 : 0, author) { Claim = isTrue ? ClaimLabel.True : ClaimLabel.False };
}
