using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class ConfusionTests
{
    [Fact]
    public void The_most_frequent_confusion_comes_first()
    {
        var confusions = Confusion.Worst(
            [
                Sample.Judged(Mark.Wrong, entry: "doc#a"),
                Sample.Judged(Mark.Wrong, entry: "doc#b"),
                Sample.Judged(Mark.Wrong, entry: "doc#b"),
            ],
            most: 5);

        Assert.Equal([new Confusion("in", "answered", "b", 2), new Confusion("in", "answered", "a", 1)], confusions);
    }

    [Fact]
    public void No_more_are_shown_than_asked_for() =>
        Assert.Single(Confusion.Worst([Sample.Judged(Mark.Wrong, entry: "doc#a"), Sample.Judged(Mark.Wrong, entry: "doc#b")], most: 1));

    [Fact]
    public void Right_answers_confuse_nothing() => Assert.Empty(Confusion.Worst([Sample.Judged(Mark.Right)], most: 5));

    [Fact]
    public void The_set_aside_part_shows_no_confusion_and_no_failure()
    {
        Judgement[] judgements = [Sample.Judged(Mark.Wrong, heldOut: true), Sample.Judged(Mark.Declined, heldOut: true)];

        Assert.Empty(Confusion.Worst(judgements, most: 5));
        Assert.Empty(Failure.Open(judgements));
    }

    [Fact]
    public void A_failure_says_what_was_expected_and_what_came()
    {
        var failure = Assert.Single(Failure.Open([Sample.Judged(Mark.Wrong, confidence: 0.7, entry: "doc#a/b"), Sample.Judged(Mark.Right)]));

        Assert.Equal(("outcome=answered", "a/b", 0.7), (failure.Expected, failure.Got, failure.Confidence));
    }

    [Fact]
    public void What_came_is_named_by_its_entry_and_verdict() => Assert.Equal(
        "list/payroll (BPO)",
        Confusion.Came(new AnswerTrace { Outcome = TurnResult.Answered, Entry = "doc#list/payroll", Verdict = "BPO" }));

    [Theory]
    [InlineData(TurnResult.Declined, "declined")]
    [InlineData(TurnResult.SmallTalk, "smalltalk greeting")]
    [InlineData(TurnResult.Verdict, "verdict")]
    public void What_came_without_an_entry_is_named_by_its_outcome(TurnResult outcome, string expected) =>
        Assert.Equal(expected, Confusion.Came(new AnswerTrace { Outcome = outcome, Intent = "greeting" }));

    [Theory]
    [InlineData("outcome=declined", "declined")]
    [InlineData("outcome=answered;entry=a|b;verdict=yes|BPO", "a (yes)")]
    [InlineData("outcome=answered;cites=a;cites=b", "cites=a cites=b")]
    public void What_was_expected_is_named_by_its_telling_conditions(string expect, string expected) =>
        Assert.Equal(expected, Confusion.Wanted(Sample.Question(expect: expect)));
}
