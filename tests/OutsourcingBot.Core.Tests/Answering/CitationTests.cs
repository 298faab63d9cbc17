using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Answering;

public sealed class CitationTests
{
    [Theory]
    [InlineData("What drives BPO?", "key-differences-between-bpo-and-kpo/table/driver")]
    [InlineData("What is nearshore BPO?", "types-of-bpo/nearshore-bpo")]
    [InlineData("What is arbitrage?", "glossary/arbitrage")]
    public void A_citation_leads_to_the_very_passage_and_quotes_it(string question, string passage)
    {
        var outcome = new TurnHandler(RealBot.Bot).Handle(ConversationState.New, new UserMessage.Said(question));

        var citation = Assert.Single(Assert.Single(outcome.Replies).Citations);
        Assert.Equal(passage, citation.Passage);
        Assert.NotEmpty(citation.Quote);
    }
}
