using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Answering;

public sealed class RowJudgeTests
{
    [Theory]
    [InlineData("Which is more complex?", "KPO")]
    [InlineData("Which is less complex?", "BPO")]
    [InlineData("Which is simpler?", "BPO")]
    [InlineData("Which is more simple of the two?", "BPO")]
    [InlineData("Which is the less simple one?", "KPO")]
    public void The_side_with_the_degree_that_is_meant_is_named(string question, string side) =>
        Assert.Equal(side, new TurnHandler(RealBot.Bot).Handle(ConversationState.New, new UserMessage.Said(question)).Trace.Verdict);
}
