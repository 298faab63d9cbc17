namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class EllipsisReaderTests
{
    [Theory]
    [InlineData("who works in a BPO?", "and KPO?", "who works in a kpo?")]
    [InlineData("bpo salary", "and kpo", "kpo salary")]
    [InlineData("is the BPO process fixed beforehand?", "and for KPO", "is the kpo process fixed beforehand?")]
    [InlineData("does BPO rely on cost arbitrage", "does KPO also?", "does kpo rely on cost arbitrage?")]
    [InlineData("what is onshore BPO", "what about nearshore", "what is nearshore")]
    [InlineData("is BPO complex?", "and the other one?", "is KPO complex?")]
    public void The_same_is_asked_of_another(string last, string sentence, string full) => Assert.Equal(full, Complete(sentence, last));

    [Theory]
    [InlineData("what does it stand for?", "KPO I mean", "what does it stand for KPO I mean")]
    [InlineData("what are the types", "of BPO", "what are the types of BPO")]
    [InlineData("onshore", "BPO I mean", "onshore BPO I mean")]
    [InlineData("they read case law for us", "BPO or KPO?", "they read case law for us BPO or KPO?")]
    public void What_the_last_question_left_out_is_added(string last, string sentence, string full) => Assert.Equal(full, Complete(sentence, last));

    [Theory]
    [InlineData("what is BPO?", "what is KPO?")]
    [InlineData("what is BPO?", "why KPO?")]
    [InlineData("who works in BPO?", "which skills does KPO need?")]
    [InlineData("is KPO complex?", "more than BPO?")]
    [InlineData("what is KPO?", "is it BPO?")]
    [InlineData("why do firms outsource", "and nearshore?")]
    [InlineData("what is the difference between BPO and KPO?", "and nearshore?")]
    [InlineData("who won the cup?", "KPO")]
    [InlineData("what is BPO?", "and payroll?")]
    [InlineData("who uses outsourcing?", "and what's a KPO?")]
    [InlineData("what is KPO?", "KPO?")]
    public void What_stands_for_itself_stays_as_it_is(string last, string sentence) => Assert.Equal(sentence, Complete(sentence, last));

    [Theory]
    [InlineData("contrast BPO and KPO", "what is the purpose of the latter?", "what is the purpose of the KPO?")]
    [InlineData("what are onshore and nearshore BPO?", "is the former overseas", "is the Onshore BPO overseas")]
    [InlineData("what does BPO stand for", "and what does the other one stand for?", "and what does KPO stand for?")]
    [InlineData("what is BPO?", "and the latter?", "and the latter?")]
    [InlineData("what is KPO driven by?", "what drives the counterpart?", "what drives the BPO?")]
    public void The_one_of_two_that_is_meant_is_named(string last, string sentence, string full) => Assert.Equal(full, Complete(sentence, last));

    [Fact]
    public void The_first_question_has_nothing_before_it() => Assert.Equal("and KPO?", Complete("and KPO?", null));

    private static string Complete(string sentence, string? last) => RealBot.Bot.Recognizer.Complete(sentence, last);
}
