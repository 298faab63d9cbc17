using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class ConditionTests
{
    internal static readonly TurnOutcome Turn = Sample.Turn(
        new AnswerTrace
        {
            Outcome = TurnResult.Answered,
            Entry = "doc#types-of-tea/list/green",
            Aspect = "Basis",
            Concepts = ["Tea", "Coffee"],
            Verdict = "Tea",
        },
        new Citation("knowledge/doc.md", "Types of tea", "types-of-tea", 1, "green"));

    [Theory]
    [InlineData("outcome=answered", true)]
    [InlineData("outcome=declined|answered", true)]
    [InlineData("outcome=declined", false)]
    [InlineData("entry=types-of-tea", true)]
    [InlineData("entry=types-of-tea/list", true)]
    [InlineData("entry=types-of-tea/list/green$", true)]
    [InlineData("entry=types-of-tea$", false)]
    [InlineData("entry=types-of", false)]
    [InlineData("entry=none", false)]
    [InlineData("aspect=basis", true)]
    [InlineData("aspect=Level", false)]
    [InlineData("concepts=Coffee,Tea", true)]
    [InlineData("concepts=Tea", true)]
    [InlineData("concepts=Tea,Milk", false)]
    [InlineData("concepts=Tea,Milk|Coffee", true)]
    [InlineData("concepts=none", false)]
    [InlineData("verdict=tea", true)]
    [InlineData("verdict=none", false)]
    [InlineData("verdict=yes|none", false)]
    [InlineData("cites=types-of-tea", true)]
    [InlineData("cites=types", false)]
    public void A_condition_holds_where_an_alternative_does(string text, bool holds) =>
        Assert.Equal(holds, Condition(text).Holds(Turn, SameEntries.None));

    [Theory]
    [InlineData("entry=none", true)]
    [InlineData("entry=a", false)]
    [InlineData("aspect=none", true)]
    [InlineData("verdict=none", true)]
    [InlineData("verdict=yes", false)]
    [InlineData("concepts=none", true)]
    [InlineData("concepts=Tea", false)]
    [InlineData("cites=a", false)]
    public void None_stands_for_an_empty_member(string text, bool holds) =>
        Assert.Equal(holds, Condition(text).Holds(Sample.Turn(new AnswerTrace { Outcome = TurnResult.Declined }), SameEntries.None));

    [Fact]
    public void Every_word_of_the_trace_is_known_as_an_outcome() =>
        Assert.Equal(["answered", "declined", "smalltalk", "asking", "verdict", "cancelled", "error"], OutcomeWords.All);

    private static Condition Condition(string text) => Assert.Single(Sample.Question(expect: text).Expected);
}
