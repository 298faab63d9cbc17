using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Turns;

public sealed class SeveralWorksTests
{
    private static readonly TurnHandler Handler = new(RealBot.Bot);

    [Fact]
    public void The_card_says_the_same_as_the_text()
    {
        var reply = Assert.Single(Say("classify payroll, unicorn grooming and patent research").Replies);

        var card = Assert.IsType<Card.Comparison>(reply.Card);
        Assert.Equal(["Verdict", "Reason"], card.Columns);
        Assert.Equal(["Payroll", "Unicorn grooming", "Patent research"], card.Rows.Select(row => row.Name));
        Assert.Equal(["BPO", "Not known yet", "KPO"], card.Rows.Select(row => row.Cells[0]));
        Assert.All(card.Rows, row => Assert.Contains(row.Cells[1], reply.Text, StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith(card.Lead, reply.Text, StringComparison.Ordinal);
        Assert.EndsWith(card.Source, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Please classify:\n- payroll\n- juggling\n- data entry\n- radiology\n- patent research\n- catering\n- cleaning\n- litigation support")]
    [InlineData("Classify these for me:\n1. payroll\n2. juggling;\n3) data entry\n4. radiology\n5. patent research\n6. catering\n7. cleaning\n8. litigation support")]
    public void A_list_of_lines_loses_none(string text) => Assert.Equal(8, RowsOf(text).Length);

    [Theory]
    [InlineData("classify 3D rendering, payroll and juggling", 3)]
    [InlineData("classify research and development and payroll", 2)]
    [InlineData("classify payroll, data entry, and payroll", 2)]
    [InlineData("payroll, patent research, juggling: which of the two?", 3)]
    [InlineData("hi, classify payroll, radiology and juggling, thanks", 3)]
    public void Each_is_named_once(string text, int count) => Assert.Equal(count, RowsOf(text).Length);

    [Fact]
    public void What_is_said_of_itself_beside_one_kind_of_work_is_no_row() =>
        Assert.Null(Assert.Single(Say("I run a call centre, love it").Replies).Card);

    [Fact]
    public void One_unknown_kind_of_work_said_twice_is_asked_about() =>
        Assert.Equal(TurnResult.Asking, Say("classify juggling and juggling").Trace.Outcome);

    [Fact]
    public void Where_nothing_is_known_nothing_was_decided()
    {
        var trace = Say("classify unicorn grooming and moon painting").Trace;

        Assert.Equal((TurnResult.Declined, null), (trace.Outcome, trace.Verdict));
    }

    private static string[] RowsOf(string text) =>
        [.. Assert.IsType<Card.Comparison>(Assert.Single(Say(text).Replies).Card).Rows.Select(row => row.Name)];

    private static TurnOutcome Say(string text) => Handler.Handle(ConversationState.New, new UserMessage.Said(text));
}
