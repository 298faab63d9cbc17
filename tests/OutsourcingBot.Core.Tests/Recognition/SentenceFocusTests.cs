using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class SentenceFocusTests
{
    private static readonly SentenceFocus Focus = new(RealBot.Bot.Lexicon);

    [Fact]
    public void A_question_inside_a_sentence_is_found_at_its_question_word() =>
        Assert.Contains(("what it is", "I have no idea"), Focus.Of("I have no idea what it is"));

    [Fact]
    public void Each_clause_may_be_the_question() =>
        Assert.Contains(("which one needs rules", "hello and thanks for coming tell me"), Focus.Of("hello and thanks for coming, which one needs rules, tell me"));

    [Fact]
    public void What_is_said_of_a_subject_is_not_cut_off_from_it() =>
        Assert.DoesNotContain(Focus.Of("Acme is which type of company"), part => part.Focus.StartsWith("which", StringComparison.Ordinal));

    [Theory]
    [InlineData("what is it")]
    [InlineData("")]
    [InlineData(",,,")]
    public void A_sentence_without_anything_around_has_no_other_focus(string sentence) => Assert.Empty(Focus.Of(sentence));

    [Fact]
    public void Many_clauses_are_not_all_tried() =>
        Assert.InRange(Focus.Of(string.Join(", ", Enumerable.Repeat("what is it", 100))).Count(), 1, 10);
}
