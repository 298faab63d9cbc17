using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class SetAsideTests
{
    // What is expected was computed by another program.
    [Theory]
    [InlineData("in-001", "bpo full form", true)]
    [InlineData("in-002", "kpo full form", false)]
    [InlineData("x", "é", true)]
    public void A_question_is_set_aside_by_the_hash_of_its_id_and_text(string id, string question, bool heldOut) =>
        Assert.Equal(heldOut, SetAside.Holds(id, question));

    [Fact]
    public void About_a_third_is_set_aside()
    {
        var heldOut = Enumerable.Range(0, 3000).Count(i => SetAside.Holds($"id-{i}", "a question"));

        Assert.InRange(heldOut, 900, 1100);
    }

    [Fact]
    public void A_slip_of_typing_does_not_move_a_question_to_the_other_part()
    {
        var question = Sample.Question(heldOut: true);

        Assert.All(Enumerable.Range(0, 20), i => Assert.True((question with { Text = $"q{i}" }).IsHeldOut));
    }
}
