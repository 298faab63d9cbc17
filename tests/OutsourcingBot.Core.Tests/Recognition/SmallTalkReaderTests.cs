namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class SmallTalkReaderTests
{
    [Theory]
    [InlineData("what?", "complaint")]
    [InlineData("yo", "greeting")]
    [InlineData("test", "greeting")]
    [InlineData("\"thanks\"", "thanks")]
    [InlineData("heyyyy", "greeting")]
    [InlineData("thaaaanks", "thanks")]
    [InlineData("helloooo there", "greeting")]
    [InlineData("thanks a lot, my friend", "thanks")]
    public void Small_talk_is_told_by_its_phrases(string text, string topic) => Assert.Equal(topic, RealBot.Bot.SmallTalk.Read(text)?.Id);

    [Theory]
    [InlineData("translate \"thanks a lot\" into German", 0)]
    [InlineData("thanks a lot", 1)]
    [InlineData("“thanks a lot”", 1)]
    public void What_is_quoted_is_not_said(string text, double share) => Assert.Equal(share, RealBot.Bot.SmallTalk.Nearest(text).Share);

    [Theory]
    [InlineData("what for?")]
    [InlineData("then what")]
    [InlineData("of what?")]
    [InlineData("how so")]
    public void What_asks_something_is_none(string text) => Assert.Null(RealBot.Bot.SmallTalk.Read(text));
}
