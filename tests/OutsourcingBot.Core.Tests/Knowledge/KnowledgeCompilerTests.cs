using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Knowledge;

public class KnowledgeCompilerTests
{
    private static readonly KnowledgeBase Pets = Documents.Compile(Documents.Pets);

    [Fact]
    public void The_first_heading_is_the_title() => Assert.Equal("Cats vs dogs", Pets.Title);

    [Fact]
    public void Headings_and_lists_of_types_make_concepts() =>
        Assert.Equal(
            [("cat", "Cat", null, null), ("dog", "Domestic dog", "DOG", null), ("lap-cat", "Lap cat", null, "cat"), ("farm-cat", "Farm cat", null, "cat")],
            Pets.Concepts.Select(concept => (concept.Id, concept.Name, concept.Abbreviation, concept.Parent)));

    [Theory]
    [InlineData("What is the role of a cat?")]
    [InlineData("Who is responsible for the cat?")]
    public void A_heading_that_ends_in_a_concept_is_about_that_one(string heading)
    {
        var knowledge = Documents.Compile(Documents.Pets + $"\n\n## {heading}\n\nIt keeps mice away.\n");

        Assert.Equal(Pets.Concepts.Length, knowledge.Concepts.Length);
        Assert.Equal(["cat"], knowledge.Entries.OfType<Entry.Passage>().Last().Concepts);
    }

    [Fact]
    public void The_text_under_the_heading_of_a_concept_defines_it()
    {
        var definition = Definition("cat");

        Assert.Equal([("A cat is a small hunter.", LineOf("A cat is a small")), ("It purrs.", LineOf("hunter. It"))],
            definition.Sentences.Select(sentence => (sentence.Text, sentence.Line)));
        Assert.Equal(new SourcePosition(Documents.File, "What is a cat?", 0, LineOf("## What is a cat?")), definition.Source);
        Assert.Equal("pets#what-is-a-cat", definition.Id);
    }

    [Fact]
    public void A_list_of_types_is_a_list_and_defines_each_type()
    {
        var list = List("types-of-cats");
        var type = Definition("farm-cat");

        Assert.Equal((Intent.Types, "cat"), (list.Intent, Assert.Single(list.Concepts)));
        Assert.Equal(
            [new Item("Lap cat", "it sleeps on people.", LineOf("Lap cat")), new Item("Farm cat", "it hunts mice.", LineOf("Farm cat"))], list.Items);
        Assert.Equal(new SourcePosition(Documents.File, "Types of cats", 0, LineOf("Types of cats")), list.Source);
        Assert.Equal("it hunts mice.", Assert.Single(type.Sentences).Text);
        Assert.Equal(list.Source with { Line = LineOf("Farm cat") }, type.Source);
    }

    [Fact]
    public void A_type_answers_to_its_name_without_that_of_its_parent()
    {
        var knowledge = Documents.Compile(
            Documents.Pets + "\n\n## Comparison of homes\n\n| Aspect | Lap | Farm |\n|---|---|---|\n| Place | a sofa | a barn |\n");

        Assert.Equal(["lap-cat", "farm-cat"], knowledge.Entries.OfType<Entry.Comparison>().Last().Concepts);
    }

    [Fact]
    public void A_list_without_meanings_is_a_list_of_items_with_the_intent_of_its_heading()
    {
        var list = List("activities-of-cats");

        Assert.Equal((Intent.Activities, "cat"), (list.Intent, Assert.Single(list.Concepts)));
        Assert.Equal([new Item("Hunting", null, LineOf("- Hunting")), new Item("Sleeping", null, LineOf("- Sleeping"))], list.Items);
    }

    [Fact]
    public void A_table_headed_by_concepts_compares_them()
    {
        var table = Assert.Single(Pets.Entries.OfType<Entry.Comparison>());

        Assert.Equal(["cat", "dog"], table.Concepts);
        Assert.Equal(["Sound", "Walks"], table.Rows.Select(row => row.Aspect));
        Assert.Equal(["goes alone", "needs a person"], table.Rows[1].Cells);
        Assert.Equal([LineOf("| Sound"), LineOf("| Walks")], table.Rows.Select(row => row.Line));
        Assert.Equal(
            new SourcePosition(
                Documents.File, "Differences between cats and dogs", 0, LineOf("## Differences")),
            table.Source);
    }

    [Fact]
    public void A_list_of_sentences_is_a_passage()
    {
        var passage = Passage("how-are-cats-and-dogs-related");

        Assert.Equal((Intent.Relate, 2), (passage.Intent, passage.Sentences.Length));
        Assert.Equal(["cat", "dog"], passage.Concepts);
        Assert.Equal(new Sentence("Both live with people.", LineOf("- Both live")), passage.Sentences[1]);
    }

    [Fact]
    public void Text_under_a_heading_that_introduces_nothing_is_a_passage_about_what_the_heading_names()
    {
        var passage = Passage("why-do-people-keep-dogs");

        Assert.Equal((Intent.Why, "dog"), (passage.Intent, Assert.Single(passage.Concepts)));
        Assert.Equal(LineOf("### Why"), passage.Source.Line);
    }

    [Fact]
    public void A_list_of_terms_with_meanings_makes_glossary_terms()
    {
        var terms = Pets.Entries.OfType<Entry.Term>().ToArray();

        Assert.Equal(["Litter", "Leash"], terms.Select(term => term.Name));
        Assert.Equal("a line that keeps a dog near.", Assert.Single(terms[1].Sentences).Text);
        Assert.Equal(new SourcePosition(Documents.File, "Glossary", 0, LineOf("**Leash**")), terms[1].Source);
        Assert.Equal("pets#glossary/leash", terms[1].Id);
    }

    [Fact]
    public void A_section_whose_heading_names_nothing_is_about_what_the_section_above_is_about()
    {
        var knowledge = Documents.Compile("# Pets\n\n## What is a cat?\n\nAn animal.\n\n### Reasons\n\nCompany.\n");

        Assert.Equal(["cat"], knowledge.Entries.OfType<Entry.Passage>().Single().Concepts);
    }

    [Fact]
    public void The_items_of_a_list_within_a_list_are_items_of_their_own()
    {
        var knowledge = Documents.Compile("# Pets\n\n## What is a cat?\n\nAn animal.\n\n### Activities\n\n- Hunting\n  - Mice\n  - Birds\n- Sleep\n");

        Assert.Equal(
            [new Item("Hunting", null, 9), new Item("Mice", null, 10), new Item("Birds", null, 11), new Item("Sleep", null, 12)],
            knowledge.Entries.OfType<Entry.ItemList>().Single().Items);
    }

    [Theory]
    [InlineData("A **cat**, a _cat_, a `cat` &amp; a [cat](https://example.com/).", "A cat, a cat, a cat & a cat.")]
    [InlineData("See <https://cats.example> for\nmore.", "See https://cats.example for more.")]
    [InlineData("A <b>cat</b> \\* is.", "A cat * is.")]
    public void Text_loses_its_markup_and_nothing_else(string markdown, string text) =>
        Assert.Equal(
            text,
            Assert.IsType<Entry.Definition>(Documents.Compile($"# Pets\n\n## What is a cat?\n\n{markdown}\n").Entries[0]).Sentences.Single().Text);

    [Fact]
    public void A_vocabulary_gives_concepts_other_names_in_any_file_order()
    {
        var vocabulary = new SourceFile("knowledge/vocabulary.md", "# Words\n\n| Term | Other |\n|---|---|\n| Cat | kitty, pussy cat |\n");
        var document = new SourceFile(Documents.File, Documents.Pets.Replace("| Aspect | Cat |", "| Aspect | Kitty |", StringComparison.Ordinal));

        foreach (SourceFile[] files in new[] { new[] { vocabulary, document }, [document, vocabulary] })
        {
            var (knowledge, diagnostics) = Documents.Check(files);

            Assert.Empty(diagnostics);
            Assert.Equal(["cat", "dog"], knowledge.Entries.OfType<Entry.Comparison>().Single().Concepts);
            Assert.Equal(
                [new Synonym("Cat", "kitty", vocabulary.Name, 5), new Synonym("Cat", "pussy cat", vocabulary.Name, 5)], knowledge.Synonyms);
        }
    }

    [Fact]
    public void A_concept_of_one_file_is_known_in_the_others()
    {
        var (knowledge, diagnostics) = Documents.Check(
            new SourceFile("knowledge/a.md", "# A\n\n## Activities of a CEO\n\n- Strategy\n"),
            new SourceFile("knowledge/b.md", "# B\n\n## What is a Chief Executive Officer (CEO)?\n\nThe head.\n"));

        Assert.Empty(diagnostics);
        var list = knowledge.Entries.OfType<Entry.ItemList>().Single();
        Assert.Equal(("a#activities-of-a-ceo/list", "knowledge/a.md", "ceo"), (list.Id, list.Source.File, list.Concepts[0]));
    }

    private static int LineOf(string text) => Documents.LineOf(text);

    private static Entry.Definition Definition(string concept) => Pets.Entries.OfType<Entry.Definition>().Single(entry => entry.Concept == concept);

    private static Entry.ItemList List(string anchor) => Pets.Entries.OfType<Entry.ItemList>().Single(entry => entry.Source.Anchor == anchor);

    private static Entry.Passage Passage(string anchor) => Pets.Entries.OfType<Entry.Passage>().Single(entry => entry.Source.Anchor == anchor);
}
