using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Answering.Claims;

public class ClaimWordsTests
{
    private static readonly Answerable Basis = RealBot.Bot.Recognizer.Index.All.Single(answerable => answerable.Id.EndsWith("/table/basis", StringComparison.Ordinal));

    private static readonly string Rule = Token.Of("rules").Stem;

    [Fact]
    public void A_word_belongs_to_the_concept_named_before_it()
    {
        var said = Of("BPO rests on rules, KPO on judgment");

        Assert.True(said[$"bpo: {Rule}"] > 0);
        Assert.True(said["kpo: judgment"] > 0);
        Assert.DoesNotContain($"kpo: {Rule}", said.Keys);
    }

    [Fact]
    public void Before_any_name_it_belongs_to_the_first() => Assert.Contains($"kpo: {Rule}", Of("rules are what KPO rests on").Keys);

    [Fact]
    public void Turning_the_sides_round_says_something_else() =>
        Assert.NotEqual(Of("BPO rests on rules, KPO on judgment").Keys.Order(), Of("KPO rests on rules, BPO on judgment").Keys.Order());

    [Fact]
    public void A_denied_word_speaks_the_other_way()
    {
        var (said, denied) = (Of("KPO is about rules"), Of("KPO is not about rules"));

        Assert.Equal(said[$"kpo: {Rule}"], -denied[$"kpo: {Rule}"]);
        Assert.Equal(said["kpo~0"], -denied["kpo~0"], 1e-6);
        Assert.Contains("= denied", denied.Keys);
        Assert.DoesNotContain("= denied", said.Keys);
    }

    [Fact]
    public void Pairs_of_neighbours_and_the_entry_are_among_them()
    {
        var said = Of("KPO rests on rules");

        Assert.Contains($"on {Rule}", said.Keys);
        Assert.Contains("^ kpo", said.Keys);
        Assert.Contains(ClaimWords.EntryOf(Basis), said.Keys);
        Assert.Contains($"{Basis.Fragment}: {Rule}", said.Keys);
    }

    private static IReadOnlyDictionary<string, float> Of(string text)
    {
        var candidate = RealBot.Bot.Recognizer.ChoicesFor(text, null)!.Candidates.First(candidate => candidate.Answerable == Basis && candidate.Question.Tokens.Length > 2);
        return RealBot.Bot.ClaimJudge.ClaimOf(Reading.Answered.Of(candidate)).Words;
    }
}
