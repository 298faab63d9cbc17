using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition;

public class WorkOddsTests
{
    private static readonly WorkDescription Described = new(new WorkWords(new WordVector([1]), ["dig"], ["we", "dig"]), Votes: 0.5, Lean: 1, Stated: 0);

    private static readonly WorkWeights Learned = new(
        WordRegression.None with { Words = WordRegression.None.Words.Add("dig", 300) },
        WordRegression.None with { Constant = 10, Features = WordRegression.None.Features.Add("votes", 200), Words = WordRegression.None.Words.Add("dig", 100) });

    [Fact]
    public void What_words_say_of_sides_holds_for_the_learned_sides_alone()
    {
        Assert.Equal(0.1 + 1 + 1, new WorkOdds(Learned, areSidesLearned: true).SideOf(Described), 6);
        Assert.Equal(1, new WorkOdds(Learned, areSidesLearned: false).SideOf(Described), 6);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_words_say_of_describing_holds_everywhere(bool areSidesLearned) =>
        Assert.Equal(1 / (1 + Math.Exp(-3)), new WorkOdds(Learned, areSidesLearned).IsTold(Described.Said), 6);
}
