using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class OutsourcingSetTests
{
    private static readonly QuestionSet Set = QuestionSetFile.Read(Path.Combine(AppContext.BaseDirectory, "questions", "outsourcing.tsv"));

    [Fact]
    public void The_set_has_no_mistake() => Assert.Empty(Set.Diagnostics);

    [Theory]
    [InlineData("in", 300)]
    [InlineData("near", 170)]
    [InlineData("off", 70)]
    [InlineData("work", 80)]
    [InlineData("smalltalk", 50)]
    [InlineData("followup", 80)]
    public void Each_kind_has_enough_questions_in_both_parts(string kind, int least)
    {
        var questions = Set.Questions.Where(question => question.Kind == kind).ToArray();

        Assert.True(questions.Length >= least);
        Assert.InRange(questions.Count(question => question.IsHeldOut), questions.Length / 5, questions.Length / 2);
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported_like_a_mistake_in_it() =>
        Assert.StartsWith("missing.tsv(1): OB4009: ", Assert.Single(QuestionSetFile.Read("missing.tsv").Diagnostics).ToString(), StringComparison.Ordinal);
}
