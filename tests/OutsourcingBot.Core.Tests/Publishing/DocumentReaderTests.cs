using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Publishing;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Tests.Knowledge;

namespace OutsourcingBot.Core.Tests.Publishing;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Every_answer_of_the_shipped_knowledge_has_a_place_that_its_identifier_leads_to()
    {
        var places = RealBot.Bot.Documents.SelectMany(document => Anchors(document).Select(anchor => $"{document.Name}#{anchor}")).ToArray();

        Assert.NotEmpty(places);
        Assert.Empty(RealBot.Bot.Recognizer.Index.All.Select(answerable => answerable.Id).Except(places));
        Assert.Equal(places.Distinct(), places);
    }

    [Fact]
    public void Anchors_stand_at_what_they_name()
    {
        var document = Assert.Single(Read(new SourceFile(Documents.File, Documents.Pets)));

        Assert.Equal(("pets", "Cats vs dogs"), (document.Name, document.Title));
        Assert.Equal(["What is a cat?"], At(document, "what-is-a-cat"));
        Assert.Equal(["A cat is a small hunter."], At(document, "what-is-a-cat/1"));
        Assert.Equal(["It purrs."], At(document, "what-is-a-cat/2"));
        Assert.Equal(["Lap cat"], At(document, "types-of-cats/list/lap-cat"));
        Assert.Equal(["Lap cat"], At(document, "types-of-cats/lap-cat"));
        Assert.Equal(["it sleeps on people."], At(document, "types-of-cats/lap-cat/1"));
        Assert.Equal(["Hunting", "Sleeping"], At(document, "activities-of-cats/list"));
        Assert.Equal(["Sound", "purrs", "barks"], At(document, "differences-between-cats-and-dogs/table/sound"));
        Assert.Equal(["Both live with people."], At(document, "how-are-cats-and-dogs-related/2"));
        Assert.Equal(["Leash"], At(document, "glossary/leash"));
    }

    [Fact]
    public void Files_of_one_name_share_a_document_and_no_anchor()
    {
        const string Text = "# Pets\n\n## What is a cat?\n\nA cat purrs.\n";
        var document = Assert.Single(Read(new SourceFile("knowledge/a/pets.md", Text), new SourceFile("knowledge/b/pets.md", Text.Replace("cat", "dog", StringComparison.Ordinal))));

        Assert.Equal(4, document.Sections.Length);
        Assert.Equal(Anchors(document).Distinct(), Anchors(document));
    }

    private static ImmutableArray<Document> Read(params SourceFile[] files)
    {
        var knowledge = Documents.Check(files).Knowledge;
        return DocumentReader.Read(knowledge.Sections, new AnswerableIndex(knowledge, ShippedFiles.Lexicon, new KnowledgeWords(ShippedFiles.Lexicon)).All);
    }

    private static IEnumerable<string> Anchors(Document document) => Pieces(document).SelectMany(piece => piece.Anchors);

    private static string[] At(Document document, string anchor) => Pieces(document).Single(piece => piece.Anchors.Contains(anchor)).Texts;

    private static IEnumerable<(ImmutableArray<string> Anchors, string[] Texts)> Pieces(Document document) =>
        document.Sections.SelectMany(section => section.Blocks.SelectMany(Pieces).Prepend((section.Heading.Anchors, [section.Heading.Text])));

    private static IEnumerable<(ImmutableArray<string> Anchors, string[] Texts)> Pieces(DocumentBlock block) => block switch
    {
        DocumentBlock.Paragraph paragraph => paragraph.Sentences.Select(sentence => (sentence.Anchors, new[] { sentence.Text })),
        DocumentBlock.List list => list.Items.SelectMany(Pieces).Prepend((list.Anchors, [.. list.Items.Select(item => item.Name.Text)])),
        DocumentBlock.Table table => table.Rows.Select(row => (row.Anchors, row.Cells.ToArray())).Prepend((table.Anchors, [.. table.Header])),
        _ => [],
    };

    private static IEnumerable<(ImmutableArray<string> Anchors, string[] Texts)> Pieces(DocumentItem item) =>
        item.Meaning is { } meaning ? [(item.Name.Anchors, [item.Name.Text]), (meaning.Anchors, [meaning.Text])] : [(item.Name.Anchors, [item.Name.Text])];
}
