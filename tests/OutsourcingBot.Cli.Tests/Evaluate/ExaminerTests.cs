using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class ExaminerTests
{
    private static readonly BotFiles Files = BotFiles.Read(new BotFilesOptions());

    private readonly Examiner _examiner = new(new TurnHandler(BotCompiler.Compile(Files.Knowledge, Files.Dialogs).Bot!), TimeProvider.System, SameEntries.None);

    [Fact]
    public void A_reply_for_which_all_conditions_hold_is_right() =>
        Assert.Equal(Mark.Right, Ask("What is BPO?", "outcome=answered;concepts=BPO").Mark);

    [Fact]
    public void A_reply_for_which_one_condition_fails_is_wrong() =>
        Assert.Equal(Mark.Wrong, Ask("What is BPO?", "outcome=answered;concepts=KPO").Mark);

    [Fact]
    public void A_decline_of_what_should_be_known_is_told_from_a_wrong_reply() =>
        Assert.Equal(Mark.Declined, Ask("What is the capital of France?", "outcome=answered").Mark);

    [Fact]
    public void A_decline_of_what_nobody_could_know_is_right() =>
        Assert.Equal(Mark.Right, Ask("What is the capital of France?", "outcome=declined").Mark);

    [Fact]
    public void Earlier_turns_belong_to_the_conversation()
    {
        var question = Sample.Question(expect: "concepts=KPO") with { Text = "and KPO?", Earlier = ["What does BPO stand for?"] };

        Assert.Equal("expand", _examiner.Ask(question, question.Text).Trace.Intent);
    }

    [Fact]
    public void What_is_said_is_asked_and_not_the_question_as_written() =>
        Assert.Equal(TurnResult.Declined, _examiner.Ask(Sample.Question(), "What is the capital of France?").Trace.Outcome);

    private Judgement Ask(string said, string expect) => _examiner.Ask(Sample.Question(expect: expect), said);
}
