using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Locations;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Locations;

public sealed class PlaceReaderTests
{
    private static readonly PlaceReader Places = RealBot.Bot.Places!;

    [Theory]
    [InlineData("a dentist in Leeds, the phones in Durban", Distance.Far)]
    [InlineData("madrid firm, sevilla provider", Distance.Same)]
    [InlineData("a Swedish outfit for a Norwegian shop", Distance.Near)]
    [InlineData("Kazakh mine, Kyrgyz book-keepers", Distance.Near)]
    [InlineData("from Nova Scotia to Gujarat", Distance.Far)]
    [InlineData("our office is in Kraków and theirs in Gdansk", Distance.Same)]
    public void Two_places_are_as_far_apart_as_their_countries(string text, Distance distance) =>
        Assert.Equal(distance, Places.Between(Places.Find(Utterance.Of(text).Tokens)));

    [Theory]
    [InlineData("we are in Berlin, Germany")]
    [InlineData("who works in the night")]
    [InlineData("from Chile to Peru to Spain")]
    public void Else_nothing_is_apart(string text) => Assert.Null(Places.Between(Places.Find(Utterance.Of(text).Tokens)));

    [Theory]
    [InlineData("a US firm", "a USA firm")]
    [InlineData("the U.S. client", "the USA client")]
    [InlineData("tell us more", "tell us more")]
    [InlineData("TELL US MORE", "TELL US MORE")]
    [InlineData("a USB stick", "a USB stick")]
    public void A_country_that_is_written_like_a_pronoun_is_told_by_its_capitals(string text, string marked) => Assert.Equal(marked, PlaceReader.Marked(text));
}
