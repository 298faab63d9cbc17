using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Tests;

public sealed class PassageLinksTests
{
    private const string Pages = "https://bot.example";

    [Theory]
    [InlineData("Cats purr.\n\n_Source: Cats_", "Cats purr.\n\n_Source: [Cats](https://bot.example/knowledge/pets#cats)_")]
    [InlineData("Cats purr.", "[Cats](https://bot.example/knowledge/pets#cats) purr.")]
    [InlineData("Dogs bark.", "Dogs bark.")]
    public void The_source_of_a_reply_links_to_its_passage(string text, string linked) =>
        Assert.Equal(linked, PassageLinks.Add(Reply(text, new Citation("knowledge/pets.md", "Cats", "cats", 3, "Cats purr.")), Pages).Text);

    [Fact]
    public void A_link_leads_to_the_sentence_where_the_citation_names_it() =>
        Assert.Equal(
            "[Cats](https://bot.example/knowledge/pets#cats/2)",
            PassageLinks.Add(Reply("Cats", new Citation("knowledge/pets.md", "Cats", "cats", 3, "Cats purr.") { Passage = "cats/2" }), Pages).Text);

    [Fact]
    public void An_address_cannot_end_its_link_early() =>
        Assert.Equal(
            "[Cats](https://bot.example/knowledge/my%20pets%29#cats/%28a%29%20b)",
            PassageLinks.Add(Reply("Cats", new Citation("knowledge/my pets).md", "Cats", "cats/(a) b", 1, "")), $"{Pages}/").Text);

    [Fact]
    public void A_heading_with_brackets_stays_as_it_is() =>
        Assert.Equal("Source: Cats [1]", PassageLinks.Add(Reply("Source: Cats [1]", new Citation("knowledge/pets.md", "Cats [1]", "cats-1", 1, "")), Pages).Text);

    [Theory]
    [InlineData(TurnResult.Answered, true)]
    [InlineData(TurnResult.Declined, true)]
    [InlineData(TurnResult.Verdict, true)]
    [InlineData(TurnResult.Asking, false)]
    [InlineData(TurnResult.SmallTalk, false)]
    public void What_the_bot_asserts_can_be_rated_where_there_are_pages(TurnResult result, bool rated)
    {
        var incoming = new Activity { Type = ActivityTypes.Message, ChannelId = ChannelIds.DirectLine };
        var outcome = new TurnOutcome(ConversationState.New, [Reply("Cats")], new() { Outcome = result });

        Assert.Equal(rated, ActivityWriter.Write(incoming, outcome, Pages)[0].Entities is not null);
        Assert.Null(ActivityWriter.Write(incoming, outcome)[0].Entities);
    }

    private static Reply Reply(string text, params Citation[] citations) => new(text, [], [.. citations]);
}
