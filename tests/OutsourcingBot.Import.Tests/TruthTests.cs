using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Import.Tests;

/// <summary>
/// Articles in the shapes that pages, Word and PDF files leave them in, each with what a reader takes from it, written down before it
/// was ever imported. Nothing of that may be missing or garbled in the draft.
/// </summary>
public class TruthTests
{
    private static readonly Dictionary<string, ArticleFormat> Formats = new(StringComparer.Ordinal)
    {
        [".txt"] = ArticleFormat.Text,
        [".html"] = ArticleFormat.Html,
        [".docx"] = ArticleFormat.Word,
        [".pdf"] = ArticleFormat.Pdf,
    };

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder).Where(file => Formats.ContainsKey(Path.GetExtension(file))).Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Truths");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_draft_has_all_that_a_reader_takes_from_the_article(string file)
    {
        var imported = Import(file);
        var draft = new DraftReading(imported.Markdown);
        var report = imported.Report.ToLookAt.Concat(imported.Report.Unplaced).Select(line => line.Text).ToArray();

        var truths = File.ReadAllLines(Path.Combine(Folder, Path.ChangeExtension(file, ".truth"))).Where(line => line.Length > 0 && line[0] != '#');
        Assert.All(truths, line => Assert.True(Holds(draft, report, line), line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_draft_compiles_without_an_error(string file) =>
        Assert.DoesNotContain(Import(file).Report.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_of_a_text_is_in_the_draft_or_in_the_report(string file)
    {
        if (Path.GetExtension(file) != ".txt")
        {
            return;
        }

        Assert.Empty(SourceWords.Lost(File.ReadAllText(Path.Combine(Folder, file)), Import(file)));
    }

    private static ImportedArticle Import(string file) =>
        Importing.Importer.Import(File.ReadAllBytes(Path.Combine(Folder, file)), Formats[Path.GetExtension(file)], "knowledge/draft.md");

    private static bool Holds(DraftReading draft, string[] report, string line)
    {
        var (kind, said) = line.Split(": ", 2) is [var key, var value] ? (key, value) : (line, string.Empty);
        var parts = said.Split(" | ");
        return kind switch
        {
            "concept" => draft.Introduces(said),
            "definition" => draft.Defines(parts[0], parts[1]),
            "type" => draft.Lists(parts[1].Split("; "), ofTypes: true),
            "list" => draft.Lists(said.Split("; "), ofTypes: false),
            "row" => draft.Compares(parts),
            "term" => draft.Explains(parts[0], parts[1]),
            "faq" => draft.Answers(parts[0], parts[1]),
            "whole" => draft.Says(said),
            "gone" => !draft.Names(said),
            "lost" => Array.Exists(report, text => text.Contains(said, StringComparison.OrdinalIgnoreCase)),
            _ => throw new InvalidOperationException($"“{kind}” is no kind of truth"),
        };
    }
}
