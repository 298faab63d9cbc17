using CsCheck;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Tests.Knowledge;

public class KnowledgePropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf<string>(
            "# ", "## ", "### ", "- ", "* ", "1. ", "> ", "| ", " | ", "|---|---|", "|---|---|---|", "\n", "\n\n", "\r\n", " — ", ": ", "What is ",
            "Types of ", "Activities of ", "a cat", "dog (DOG)", "?", ".", "!", "**", "`", "<b>", "&amp;", "[x](y)", "    ", "\t", "\0", "\ud83d", "---\n"),
        Gen.String);

    private static readonly Gen<string> Text = Piece.Array[0, 60].Select(string.Concat);

    [Fact]
    public void A_file_of_any_content_compiles_without_an_exception_and_every_diagnostic_points_into_it() =>
        Text.Sample(
            text =>
            {
                var (knowledge, diagnostics) = Documents.Check(new SourceFile(Documents.File, text), new SourceFile("knowledge/vocabulary.md", text));
                var lines = text.Count(c => c is '\n' or '\r') + 1;
                return diagnostics.All(diagnostic => diagnostic.Line >= 1 && diagnostic.Line <= lines)
                    && knowledge.Entries.All(entry => entry.Source.Line >= 1 && entry.Source.Line <= lines)
                    && knowledge.Entries.DistinctBy(entry => entry.Id).Count() == knowledge.Entries.Length;
            },
            iter: 5000);

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    public void A_file_nested_too_deeply_is_reported_as_just_that(string opener)
    {
        var file = new SourceFile(Documents.File, string.Concat(Enumerable.Repeat(opener, 2000)) + "text");

        Assert.Equal("OB1016", Documents.Check(file, new SourceFile("knowledge/pets-2.md", Documents.Pets)).Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("*_")]
    [InlineData("[")]
    [InlineData("| ")]
    public void A_file_of_one_sign_over_and_over_is_reported_and_not_thrown(string opener)
    {
        var text = string.Concat(Enumerable.Repeat(opener, 2000)) + "text";

        Assert.NotEmpty(Documents.Check(new SourceFile(Documents.File, text)).Diagnostics);
    }
}
