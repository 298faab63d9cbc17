using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Knowledge;

public class ShippedKnowledgeTests
{
    private static readonly KnowledgeBase Knowledge = RealBot.Bot.Knowledge;

    [Fact]
    public void The_files_that_ship_compile_without_any_diagnostic()
    {
        Assert.Empty(RealBot.Compilation.Diagnostics);
        Assert.Equal(("BPO vs KPO", Knowledge.Entries.Length), (RealBot.Bot.Title, RealBot.Bot.EntryCount));
    }

    [Theory]
    [InlineData("bpo", Intent.Types, 3)]
    [InlineData("bpo", Intent.Activities, 9)]
    [InlineData("kpo", Intent.Activities, 5)]
    [InlineData("outsourcing", Intent.Types, 2)]
    public void A_concept_has_as_many_items_as_the_article_gives(string concept, object intent, int count) =>
        Assert.Equal(
            count,
            Assert.Single(Knowledge.Entries.OfType<Entry.ItemList>(), list => list.Intent == (Intent)intent && list.Concepts is [var only] && only == concept).Items.Length);

    [Fact]
    public void The_concepts_are_compared_in_twelve_rows()
    {
        var table = Assert.Single(Knowledge.Entries.OfType<Entry.Comparison>());

        Assert.Equal(["bpo", "kpo"], table.Concepts);
        Assert.Equal(12, table.Rows.Length);
    }

    [Fact]
    public void The_glossary_has_six_terms() => Assert.Equal(6, Knowledge.Entries.OfType<Entry.Term>().Count());

    [Fact]
    public void Types_have_their_parent() =>
        Assert.Equal(
            [("outsourcing", null), ("bpo", "outsourcing"), ("kpo", "outsourcing"), ("onshore-bpo", "bpo"), ("nearshore-bpo", "bpo"), ("offshore-bpo", "bpo")],
            Knowledge.Concepts.Select(concept => (concept.Id, concept.Parent)));
}
