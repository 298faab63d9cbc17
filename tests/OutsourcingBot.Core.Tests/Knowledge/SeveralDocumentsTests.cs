using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Tests.Knowledge;

public class SeveralDocumentsTests
{
    private static readonly SourceFile Cats = new("knowledge/cats.md", "# Cats\n\n## What is a Domestic Short Hair (DSH)?\n\nA cat without a pedigree.\n\n### Activities of a DSH\n\n- Sleeping\n");

    [Fact]
    public void What_two_documents_introduce_is_one_concept_of_which_both_tell()
    {
        var (knowledge, diagnostics) = Documents.Check(Cats, new("knowledge/shelter.md", "# Shelter\n\n## What is a DSH?\n\nThe cat that most people adopt.\n"));

        Assert.Empty(diagnostics);
        Assert.Equal("dsh", Assert.Single(knowledge.Concepts).Id);
        Assert.Equal(["cats#what-is-a-domestic-short-hair-dsh", "shelter#what-is-a-dsh"], knowledge.Entries.OfType<Entry.Definition>().Select(entry => entry.Id));
        Assert.All(knowledge.Entries, entry => Assert.Equal(["dsh"], entry.Concepts));
    }

    [Theory]
    [InlineData("Domestic Short Hair cat (DSH)")]
    [InlineData("What is a domestic short hair?")]
    [InlineData("Short Hair (DSH)")]
    public void A_document_may_call_a_concept_otherwise(string heading)
    {
        var (knowledge, diagnostics) = Documents.Check(Cats, new("knowledge/shelter.md", $"# Shelter\n\n## {heading}\n\nThe cat that most people adopt.\n"));

        Assert.Empty(diagnostics);
        Assert.Single(knowledge.Concepts);
    }

    [Fact]
    public void The_full_name_comes_from_the_document_that_has_it()
    {
        var (knowledge, _) = Documents.Check(new("knowledge/adopting.md", "# Adopting\n\n## What is a DSH?\n\nThe cat that most people adopt.\n"), Cats);

        var concept = Assert.Single(knowledge.Concepts);
        Assert.Equal(("Domestic Short Hair", "DSH", "knowledge/cats.md"), (concept.Name, concept.Abbreviation, concept.NamedAt.File));
    }

    [Fact]
    public void An_abbreviation_of_two_things_leaves_both_and_names_both_places()
    {
        var (knowledge, diagnostics) = Documents.Check(Cats, new("knowledge/homes.md", "# Homes\n\n## What is a Day Shelter House (DSH)?\n\nA shed.\n\n### Activities of a DSH\n\n- Feeding\n"));

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("OB1017", "knowledge/homes.md", 3), (diagnostic.Code, diagnostic.File, diagnostic.Line));
        Assert.Contains("knowledge/cats.md(3)", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(["Domestic Short Hair", "Day Shelter House"], knowledge.Concepts.Select(concept => concept.Name));
        Assert.Equal([["dsh"], ["dsh-1"]], knowledge.Entries.OfType<Entry.ItemList>().Select(list => list.Concepts));
    }

    [Fact]
    public void Types_of_one_name_of_different_things_stay_apart()
    {
        var (knowledge, _) = Documents.Check(
            new SourceFile("knowledge/a.md", "# A\n\n## What is a cat?\n\nAn animal.\n\n### Types of cats\n\n- **Small** — fits into a bag.\n"),
            new SourceFile("knowledge/b.md", "# B\n\n## What is a dog?\n\nAn animal.\n\n### Types of dogs\n\n- **Small** — fits into a basket.\n"));

        Assert.Equal(["cat", "dog"], knowledge.Concepts.Where(concept => concept.Name == "Small").Select(concept => concept.Parent));
    }

    [Fact]
    public void Documents_of_one_title_are_told_apart()
    {
        var (knowledge, _) = Documents.Check(
            new SourceFile("knowledge/a.md", "# Pets\n\n## What is a cat?\n\nAn animal.\n"), new SourceFile("knowledge/b.md", "# Pets\n\n## What is a dog?\n\nAn animal.\n"));

        Assert.Equal(["Pets (a)", "Pets (b)"], knowledge.Titles.Values);
    }

    [Fact]
    public void The_document_that_the_questionnaire_speaks_of_is_the_main_one_wherever_its_file_stands()
    {
        SourceFile[] files = [new("knowledge/a.md", Documents.Pets), .. RealBot.Knowledge];

        var bot = BotCompiler.Compile(files, RealBot.Dialogs).Bot!;

        Assert.Equal(RealBot.Bot.Title, bot.Title);
        Assert.Equal(RealBot.Bot.Knowledge.MainConcepts, bot.Knowledge.MainConcepts);
    }
}
