using System.Text.RegularExpressions;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Import.Tests;

/// <summary>Whole articles, damaged as scraped ones are, against drafts that were written by hand from reading them.</summary>
public partial class ArticleTests
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
    public void Every_word_of_the_article_is_in_the_draft_or_in_the_report(string name)
    {
        var imported = Import(name);
        var report = imported.Report;
        var listed = report.Furniture.Concat(report.Repeated).Concat(report.Unplaced).Concat(report.Structure).Select(line => line.Text);
        var found = WordsOf(string.Join('\n', listed.Append(imported.Markdown)));

        Assert.Empty(WordsOf(Glue.Replace(Importing.Read($"Articles/{name}.txt"), " ")).Except(found));
    }

    private static ImportedArticle Import(string name) => Importing.Text(Importing.Read($"Articles/{name}.txt"));

    /// <summary>Words in lower case, parted also where a blank was lost.</summary>
    private static HashSet<string> WordsOf(string text) =>
        [.. Word.Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length > 2)];

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})")]
    private static partial Regex Word { get; }

    /// <summary>What ends a tooltip, repeats its term in capitals, marks an answer or joins the sides of a contrast, which a table needs no longer.</summary>
    [GeneratedRegex(@"read more|learn more|(?-i:(\p{Lu}{2,}?)\1+)|^Ans:|, which\b|\b(whereas|while|but|unlike|however|in contrast|by contrast|on the other hand|conversely|in comparison)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Glue { get; }
}
