using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Import.Tests;

/// <summary>Whole articles, damaged as scraped ones are, against drafts that were written by hand from reading them.</summary>
public class ArticleTests
{
    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_article_becomes_the_draft_that_a_person_would_write(string name) =>
        Assert.Equal(Importing.Read($"Articles/{name}.expected.md").ReplaceLineEndings("\n"), Import(name).Markdown);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_draft_compiles_without_an_error(string name) =>
        Assert.DoesNotContain(Import(name).Report.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_of_the_article_is_in_the_draft_or_in_the_report(string name) => Assert.Empty(SourceWords.Lost(Importing.Read($"Articles/{name}.txt"), Import(name)));

    private static ImportedArticle Import(string name) => Importing.Text(Importing.Read($"Articles/{name}.txt"));
}
