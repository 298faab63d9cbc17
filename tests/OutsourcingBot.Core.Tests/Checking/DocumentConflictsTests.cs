using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Checking;
using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Tests.Checking;

public class DocumentConflictsTests
{
    private const string First = "knowledge/a.md";
    private const string Second = "knowledge/b.md";

    [Theory]
    [InlineData("purrs softly", "barks loudly", true)]
    [InlineData("lasts 10 years", "lasts 20 years", true)]
    [InlineData("is cheap to keep", "is expensive to keep", true)]
    [InlineData("needs a person", "does not need a person", true)]
    [InlineData("needs more food", "needs less food", true)]
    [InlineData("purrs softly", "purrs softly.", false)]
    [InlineData("goes alone", "goes alone at night", false)]
    [InlineData("is based on rules", "is rule-based", false)]
    public void Two_rows_of_one_aspect_that_differ_are_reported_with_both_places(string one, string other, bool differ)
    {
        var found = Check(Pets("| Habit | " + one + " | x |"), Pets("| habits | " + other + " | x |"));

        Assert.Equal(differ ? [("OB1018", Second, 15)] : [], found.Select(Place));
        Assert.All(found, diagnostic => Assert.Contains($"{First}(15)", diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- Hunting\n- Sleeping", "- Hunting\n- Sleeping\n- Eating", true)]
    [InlineData("- Hunting\n- Sleeping", "- Sleeping\n- Hunting", false)]
    public void Lists_of_one_thing_that_differ_are_reported_with_both_places(string one, string other, bool differ)
    {
        var found = Check(Cat($"### Activities of a cat\n\n{one}\n"), Cat($"### Activities of a cat\n\n{other}\n"));

        Assert.Equal(differ ? [("OB1019", Second, 9)] : [], found.Select(Place));
        Assert.All(found, diagnostic => Assert.Contains($"{First}(9)", diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A cat sleeps inside the house.", "At night a cat is outside the house.", true)]
    [InlineData("A cat needs a licence.", "A cat does not need a licence.", true)]
    [InlineData("A cat sleeps inside the house.", "A cat is cheap.", false)]
    [InlineData("A cat needs a licence.", "A cat does not need a garden.", false)]
    [InlineData("A cat is not outside the house.", "A cat sleeps inside the house.", false)]
    public void Opposite_claims_are_reported_with_both_places(string one, string other, bool oppose)
    {
        var found = Check(Cat($"### Where does a cat live?\n\n{one}\n"), Cat($"### Where does a cat sleep?\n\n{other}\n"));

        Assert.Equal(oppose ? [("OB1020", Second, 9)] : [], found.Select(Place));
        Assert.All(found, diagnostic => Assert.Contains($"{First}(9)", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_bot_is_made_in_spite_of_conflicts()
    {
        SourceFile[] files = [.. RealBot.Knowledge, new("knowledge/z.md", "# Z\n\n## What is BPO?\n\nA thing.\n\n### Types of BPO\n\n- **Lunar BPO** — on the moon.\n")];

        var compilation = BotCompiler.Compile(files, RealBot.Dialogs);

        Assert.NotNull(compilation.Bot);
        Assert.Equal(["OB1019"], compilation.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static string Cat(string more) => $"# Cats\n\n## What is a cat?\n\nA pet.\n\n{more}";

    private static string Pets(string row) => Cat($"## What is a dog?\n\nA pet.\n\n## Differences\n\n| Aspect | Cat | Dog |\n|---|---|---|\n{row}\n");

    private static Diagnostic[] Check(string first, string second)
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = KnowledgeCompiler.Compile([new(First, first), new(Second, second)], ShippedFiles.Lexicon, diagnostics);
        DocumentConflicts.Check(knowledge, ShippedFiles.Lexicon, diagnostics);
        return [.. diagnostics.ToOrdered()];
    }

    private static (string Code, string File, int Line) Place(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.File, diagnostic.Line);
}
