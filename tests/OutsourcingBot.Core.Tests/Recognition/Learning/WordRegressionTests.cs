using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class WordRegressionTests
{
    private static readonly string[] Features = ["heat"];

    private static readonly WordRegression Learned = WordRegression.Fit(
        Features,
        [
            new([1], ["sun", "red"], true), new([1], ["sun"], true), new([0.5], ["red"], true),
            new([-1], ["ice", "blue"], false), new([-1], ["ice", "red"], false), new([0], ["once"], false),
        ],
        fewestUses: 2);

    [Fact]
    public void Words_and_features_speak_for_what_they_came_with()
    {
        Assert.True(Learned.Features["heat"] > 0);
        Assert.True(Learned.Words["sun"] > 0);
        Assert.True(Learned.Words["ice"] < 0);
    }

    [Fact]
    public void What_was_said_less_often_is_passed_over() => Assert.Equal(["ice", "red", "sun"], Learned.Words.Keys);

    [Fact]
    public void The_odds_are_the_sum_of_what_speaks_for_it()
    {
        var odds = new WordOdds(new WordRegression(50, Learned.Features.Clear().Add("heat", 100), Learned.Words.Clear().Add("sun", -25)), Features);

        Assert.Equal(0.5 + (2 * 1) - 0.25, odds.Of([2], ["sun", "unknown"]), 6);
        Assert.Equal(0.5, LogisticRegression.ProbabilityOf(0), 6);
        Assert.Equal(0.75, LogisticRegression.ProbabilityOf(Math.Log(3)), 6);
    }

    [Fact]
    public void Of_nothing_nothing_is_learned() => Assert.Equal(0.5, LogisticRegression.ProbabilityOf(new WordOdds(WordRegression.None, Features).Of([3], ["sun"])), 6);
}
