using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class LetterNamesTests
{
    private static readonly LetterNames Letters = new(RealBot.Bot.Knowledge, RealBot.Bot.Lexicon);

    [Theory]
    [InlineData("and the K?", "and the KPO?")]
    [InlineData("what do the k ones do", "what do the KPO ones do")]
    [InlineData("who needs degrees, B or K?", "who needs degrees, BPO or KPO?")]
    [InlineData("invoices all day. b/k?", "invoices all day. BPO/KPO?")]
    [InlineData("how clever do you have to be for K", "how clever do you have to be for KPO")]
    [InlineData("is B the simpler of both", "is BPO the simpler of both")]
    public void A_letter_stands_for_the_abbreviation_that_differs_in_it(string text, string named) => Assert.Equal(named, Letters.Named(text));

    [Theory]
    [InlineData("k")]
    [InlineData("K, thanks")]
    [InlineData("wd k be ok")]
    [InlineData("what does the K in KPO mean")]
    [InlineData("is K-pop outsourced")]
    [InlineData("is it B2B")]
    [InlineData("is K.P.O. complex")]
    [InlineData("who has vitamin K")]
    [InlineData("the P, what is it short for")]
    public void Elsewhere_it_is_a_letter(string text) => Assert.Equal(text, Letters.Named(text));
}
