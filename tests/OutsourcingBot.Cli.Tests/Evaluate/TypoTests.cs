using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class TypoTests
{
    [Fact]
    public void One_word_of_four_letters_or_more_gets_one_slip() => Assert.All(Enumerable.Range(0, 300), i =>
    {
        const string question = "why is the orange cat so very happy";

        var words = Typo.Make($"id-{i}", question, seed: 1).Split(' ');
        var changed = question.Split(' ').Zip(words).Where(pair => pair.First != pair.Second).ToArray();

        Assert.Equal(8, words.Length);
        var (before, after) = Assert.Single(changed);
        Assert.True(before.Length >= 4);
        Assert.InRange(after.Length, before.Length - 1, before.Length + 1);
        Assert.Equal(before[0], after[0]);
    });

    [Fact]
    public void Letters_are_left_out_doubled_swapped_and_missed()
    {
        var slips = Enumerable.Range(0, 300).Select(i => Typo.Make($"id-{i}", "teapots", seed: 1)).ToHashSet();

        Assert.Contains("tapots", slips);
        Assert.Contains("teeapots", slips);
        Assert.Contains("tepaots", slips);
        Assert.Contains("twapots", slips);
    }

    [Fact]
    public void The_same_question_gets_the_same_slip_each_time() =>
        Assert.Equal(Typo.Make("a", "what is outsourcing", seed: 7), Typo.Make("a", "what is outsourcing", seed: 7));

    [Fact]
    public void Another_seed_gives_other_slips() =>
        Assert.True(Enumerable.Range(0, 50).Select(seed => Typo.Make("a", "what is outsourcing", seed)).Distinct().Count() > 10);

    [Theory]
    [InlineData("and kpo?")]
    [InlineData("K.P.O. 2024 !")]
    [InlineData("")]
    public void Short_words_are_left_alone(string question) => Assert.Equal(question, Typo.Make("a", question, seed: 1));
}
