using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Answering;

public sealed class ComparisonCardTests
{
    [Fact]
    public void A_comparison_shows_the_rows_of_the_table_that_it_tells()
    {
        var reply = Ask("3 differences between BPO and KPO");

        var card = Assert.IsType<Card.Comparison>(reply.Card);
        Assert.Equal("Here are 3 of the 12 differences between **BPO** and **KPO**:", card.Lead);
        Assert.Equal(["BPO", "KPO"], card.Columns);
        Assert.Equal(["Full form", "Definition", "Services"], card.Rows.Select(row => row.Name));
        Assert.Equal("Is short for Business Process Outsourcing", card.Rows[0].Cells[0]);
        Assert.Equal("_Source: Key differences between BPO and KPO_", card.Source);
        Assert.StartsWith(card.Lead, reply.Text, StringComparison.Ordinal);
        Assert.EndsWith(card.Source, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_a_comparison_shows_the_other_rows()
    {
        var handler = new TurnHandler(RealBot.Bot);
        var first = handler.Handle(ConversationState.New, new UserMessage.Said("3 differences between BPO and KPO"));

        var rest = handler.Handle(first.State, new UserMessage.Said("the rest")).Replies[0];

        Assert.Equal(9, Assert.IsType<Card.Comparison>(rest.Card).Rows.Length);
    }

    [Theory]
    [InlineData("what is KPO")]
    [InlineData("which one needs judgment?")]
    [InlineData("What is KPO? What is the difference between BPO and KPO?")]
    public void What_is_said_in_a_sentence_or_with_something_else_has_no_card(string question) =>
        Assert.Null(Ask(question).Card);

    private static Reply Ask(string question) =>
        new TurnHandler(RealBot.Bot).Handle(ConversationState.New, new UserMessage.Said(question)).Replies[0];
}
