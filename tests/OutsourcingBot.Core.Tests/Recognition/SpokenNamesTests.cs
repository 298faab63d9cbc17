using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class SpokenNamesTests
{
    private static readonly SpokenNames Spoken = new(RealBot.Bot.Knowledge, RealBot.Bot.Lexicon);

    [Theory]
    [InlineData("and the K?", "and the KPO?")]
    [InlineData("what do the k ones do", "what do the KPO ones do")]
    [InlineData("who needs degrees, B or K?", "who needs degrees, BPO or KPO?")]
    [InlineData("invoices all day. b/k?", "invoices all day. BPO/KPO?")]
    [InlineData("how clever do you have to be for K", "how clever do you have to be for KPO")]
    [InlineData("is B the simpler of both", "is BPO the simpler of both")]
    [InlineData("what do k ones do", "what do KPO ones do")]
    [InlineData("jobs of the business one", "jobs of the BPO one")]
    [InlineData("is the knowledge kind dearer", "is the KPO kind dearer")]
    public void What_differs_in_names_stands_for_them(string text, string named) => Assert.Equal(named, Spoken.Named(text));

    [Theory]
    [InlineData("k")]
    [InlineData("K, thanks")]
    [InlineData("wd k be ok")]
    [InlineData("what does the K in KPO mean")]
    [InlineData("is K-pop outsourced")]
    [InlineData("is it B2B")]
    [InlineData("is K.P.O. complex")]
    [InlineData("who has vitamin K")]
    [InlineData("which one does the business")]
    [InlineData("is knowledge a kind of power")]
    [InlineData("the P, what is it short for")]
    public void Elsewhere_it_is_a_letter_or_a_word(string text) => Assert.Equal(text, Spoken.Named(text));
}
