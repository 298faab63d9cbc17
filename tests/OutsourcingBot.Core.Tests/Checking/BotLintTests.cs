using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Checking;

namespace OutsourcingBot.Core.Tests.Checking;

public class BotLintTests
{
    private const string Pets =
        """
        # Cats vs dogs

        ## What is a cat?

        A cat is a small hunter.

        ### Types of cats

        - **Lap cat** — it sleeps on people.
        - **Farm cat** — it hunts mice.

        ## What is a dog?

        A dog guards the house.

        ## Differences between cats and dogs

        | Aspect | Cat | Dog |
        |---|---|---|
        | Sound | purrs | barks |


        """;

    [Fact]
    public void The_knowledge_that_ships_has_nothing_to_warn_of() => Assert.Empty(BotLint.Check(RealBot.Bot));

    [Fact]
    public void A_sound_document_has_nothing_to_warn_of() => Assert.Empty(Check(Pets));

    [Fact]
    public void What_no_question_finds_is_reported()
    {
        var found = Check(Pets + "## Of the and to\n\nIt is as it was.\n");

        Assert.Equal([("OB1021", "knowledge/pets.md", 22)], found.Select(Place));
    }

    [Fact]
    public void Two_entries_for_one_question_are_reported_at_the_second_with_the_line_of_the_first()
    {
        var found = Check(Pets + "## Why do people keep cats?\n\nThey want company.\n\n## Why do people keep a cat?\n\nThey fear mice.\n");

        var same = Assert.Single(found, diagnostic => diagnostic.Code == "OB1022");
        Assert.Equal(("OB1022", "knowledge/pets.md", 26), Place(same));
        Assert.Contains("line 22", same.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| Cat | kitty |", "| Dog | hound, kitties |", true)]
    [InlineData("| Cat | kitty |", "| Dog | cats |", true)]
    [InlineData("| Cat | kitty |", "| Dog | hound |", false)]
    [InlineData("| Cat | kitty |", "| Cats | kitty |", false)]
    [InlineData("| Sound | noise |", "| Dog | noise |", false)]
    public void A_name_of_two_concepts_is_reported_at_the_second(string first, string second, bool collide)
    {
        var found = Check(Pets, new SourceFile("knowledge/vocabulary.md", $"# Words\n\n| Term | People also say |\n|---|---|\n{first}\n{second}\n"));

        Assert.Equal(collide ? [("OB1023", "knowledge/vocabulary.md", 6)] : [], found.Select(Place));
    }

    [Theory]
    [InlineData("[cats](#what-is-a-cat)", false)]
    [InlineData("[cats](pets.md#what-is-a-cat)", false)]
    [InlineData("[cats](../knowledge/./pets.md)", false)]
    [InlineData("[cats](https://example.com/none.html#what)", false)]
    [InlineData("[cats](#what-is-a-lion)", true)]
    [InlineData("[cats](zoo.md)", true)]
    [InlineData("[cats](pets.md#lion)", true)]
    public void A_link_that_leads_nowhere_is_reported_at_its_line(string link, bool isDead)
    {
        var compilation = Compile(Pets + $"## Why do people keep cats?\n\nThey want company.\nSee {link}.\n");

        Assert.Equal(isDead ? [("OB1024", "knowledge/pets.md", 25)] : [], compilation.Diagnostics.Where(diagnostic => diagnostic.File.StartsWith("knowledge/", StringComparison.Ordinal)).Select(Place));
    }

    private static Diagnostic[] Check(string document, params SourceFile[] more) => [.. BotLint.Check(Compile(document, more).Bot!)];

    private static BotCompilation Compile(string document, params SourceFile[] more) =>
        BotCompiler.Compile([new("knowledge/pets.md", document), .. more], RealBot.Dialogs);

    private static (string Code, string File, int Line) Place(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.File, diagnostic.Line);
}
