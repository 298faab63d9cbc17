using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Tests.Knowledge;

public class KnowledgeDiagnosticsTests
{
    private const string Start = "# Pets\n\n## What is a cat?\n\nAn animal.\n\n";
    private const string Table = Start + "## What is a dog?\n\nAn animal.\n\n## Differences\n\n| Aspect | Cat | Dog |\n|---|---|---|\n";

    [Theory]
    [InlineData("OB1001", 1, "")]
    [InlineData("OB1001", 1, "<!-- nothing yet -->")]
    [InlineData("OB1002", 2, "\nHello.\n\n" + Start)]
    [InlineData("OB1002", 1, "- Hello\n\n" + Start)]
    [InlineData("OB1003", 7, Start + "##\n\nText.")]
    [InlineData("OB1004", 10, Start + "## Activities\n\n- Hunting\n-\n")]
    [InlineData("OB1005", 9, Start + "## Glossary\n\n- **Litter** —\n")]
    [InlineData("OB1005", 9, Start + "## Glossary\n\n- — what fills the tray\n")]
    [InlineData("OB1005", 9, Start + "## Glossary\n\n- **Litter** --\n")]
    [InlineData("OB1006", 7, Start + "## What are cats?\n\nAnimals.")]
    [InlineData("OB1006", 7, Start + "## Cat (CAT)\n\nAnimals.")]
    [InlineData("OB1006", 11, Start + "## What is a domestic dog (DD)?\n\nOne.\n\n## What is a domestic dog (DDG)?\n\nTwo.")]
    [InlineData("OB1009", 15, Table + "| Sound | purrs | |\n")]
    [InlineData("OB1009", 16, Table + "| Sound | purrs | barks |\n| | one | two |\n")]
    [InlineData("OB1010", 16, Table + "| Sound | purrs | barks |\n| sound | one | two |\n")]
    [InlineData("OB1011", 10, Start + "## Glossary\n\n- **Litter** — sand\n- **litter** — stones\n")]
    [InlineData("OB1015", 1, "# Pets\n\n## Glossary\n\n- **Litter** — sand\n")]
    public void An_error_is_reported_with_its_code_at_its_line(string code, int line, string text) =>
        AssertSingle(code, DiagnosticSeverity.Error, line, new SourceFile(Documents.File, text));

    [Theory]
    [InlineData("OB1007", 3, "# Pets\n\n## What is a cat?\n\n### Activities\n\n- Hunting\n")]
    [InlineData("OB1008", 9, Start + "## Sounds\n\n| Animal | Sound |\n|---|---|\n| Cat | purrs |\n")]
    [InlineData("OB1008", 9, Start + "## Sounds\n\n| Aspect | Cat | Cat |\n|---|---|---|\n| Sound | purrs | hisses |\n")]
    [InlineData("OB1012", 7, Start + "## Activities\n")]
    public void A_warning_is_reported_with_its_code_at_its_line(string code, int line, string text) =>
        AssertSingle(code, DiagnosticSeverity.Warning, line, new SourceFile(Documents.File, text));

    [Theory]
    [InlineData("OB1013", DiagnosticSeverity.Error, "| Cat | |")]
    [InlineData("OB1013", DiagnosticSeverity.Error, "| | kitty |")]
    [InlineData("OB1013", DiagnosticSeverity.Error, "| Cat | , |")]
    [InlineData("OB1014", DiagnosticSeverity.Warning, "| Parrot | polly |")]
    public void A_mistake_in_the_vocabulary_is_reported_in_its_file(string code, object severity, string row) =>
        AssertSingle(
            code,
            (DiagnosticSeverity)severity,
            6,
            new SourceFile("knowledge/vocabulary.md", $"# Words\n\n| Term | Other |\n|---|---|\n| Animal | beast |\n{row}\n"),
            new SourceFile(Documents.File, Start));

    [Fact]
    public void A_vocabulary_alone_is_no_knowledge()
    {
        var (_, diagnostics) = Documents.Check(new SourceFile("knowledge/vocabulary.md", "# Words\n"));

        Assert.Equal(("OB1001", "knowledge", 1), Place(Assert.Single(diagnostics)));
    }

    [Fact]
    public void All_mistakes_of_all_files_are_reported_at_once_in_order()
    {
        var (_, diagnostics) = Documents.Check(
            new SourceFile("knowledge/b.md", "Stray.\n\n## What is a dog?\n\nAn animal.\n\n## What is a dog?\n\n- Lead —\n"),
            new SourceFile("knowledge/a.md", "# A\n\n##\n\n-\n\n## Glossary\n"));

        Assert.Equal(
            [
                ("OB1003", "knowledge/a.md", 3), ("OB1004", "knowledge/a.md", 5), ("OB1012", "knowledge/a.md", 7),
                ("OB1002", "knowledge/b.md", 1), ("OB1006", "knowledge/b.md", 7), ("OB1005", "knowledge/b.md", 9),
            ],
            diagnostics.Select(Place));
    }

    [Theory]
    [InlineData("## Glossary\n\n- **C++** — a language\n- **C#** — another one\n")]
    [InlineData("## What is a dog?\n\nAn animal.\n\n## Signs\n\n| Aspect | Cat | Dog |\n|---|---|---|\n| + | yes | no |\n| − | no | yes |\n")]
    [InlineData("## What is AT&T?\n\nA company.\n\n## What is ATT?\n\nA therapy.\n")]
    public void Names_that_differ_only_in_signs_stay_apart(string text)
    {
        var (knowledge, diagnostics) = Documents.Check(new SourceFile(Documents.File, Start + text));

        Assert.Empty(diagnostics);
        Assert.Distinct(knowledge.Entries.Select(entry => entry.Id));
        Assert.Distinct(knowledge.Concepts.Select(concept => concept.Id));
    }

    [Fact]
    public void The_same_term_may_be_explained_in_files_of_the_same_name()
    {
        var (knowledge, diagnostics) = Documents.Check(
            new SourceFile("knowledge/cats/a.md", Start + "## Glossary\n\n- **Tray** — for sand\n"),
            new SourceFile("knowledge/dogs/a.md", "# Dogs\n\n## Glossary\n\n- **Tray** — for food\n"));

        Assert.Empty(diagnostics);
        Assert.Equal(["a#what-is-a-cat", "a#glossary/tray", "a#glossary/list", "a#glossary/tray-2", "a#glossary/list-2"], knowledge.Entries.Select(entry => entry.Id));
    }

    private static void AssertSingle(string code, DiagnosticSeverity severity, int line, params SourceFile[] files)
    {
        var diagnostic = Assert.Single(Documents.Check(files).Diagnostics);

        Assert.Equal((code, files[0].Name, line), Place(diagnostic));
        Assert.Equal(severity, diagnostic.Severity);
        Assert.NotEmpty(diagnostic.Message);
    }

    private static (string Code, string File, int Line) Place(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.File, diagnostic.Line);
}
