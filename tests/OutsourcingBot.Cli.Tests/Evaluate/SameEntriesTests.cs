using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class SameEntriesTests
{
    [Theory]
    [InlineData("why-tea", "why-tea|why-drink-tea")]
    [InlineData("why-tea/2", "why-tea/2|why-drink-tea/2")]
    [InlineData("why-teapots", "why-teapots")]
    [InlineData("where", "where|where-from|where-to")]
    public void An_entry_has_the_names_of_those_that_say_the_same(string entry, string names)
    {
        using var folder = new TemporaryFolder().With("same.txt", "# headings\n\nwhy-tea = why-drink-tea\nwhere = where-from\nwhere = where-to\n");

        Assert.Equal(names.Split('|'), SameEntries.Read(Path.Combine(folder.Path, "same.txt")).Same!.NamesOf(entry));
    }

    [Fact]
    public void A_line_that_names_no_two_entries_is_reported()
    {
        using var folder = new TemporaryFolder().With("same.txt", "a = b\nwhy-tea\n");

        var mistake = SameEntries.Read(Path.Combine(folder.Path, "same.txt")).Mistake;

        Assert.Equal(("OB4013", 2), (mistake?.Code, mistake?.Line));
    }

    [Theory]
    [InlineData("entry=why-drink-coffee", true)]
    [InlineData("entry=coffee", false)]
    [InlineData("cites=reasons", true)]
    public void A_condition_holds_under_any_of_its_names(string condition, bool holds)
    {
        using var folder = new TemporaryFolder().With("same.txt", $"{EntryName.Short(Turn.Trace.Entry!)} = why-drink-coffee\n{Turn.Replies[0].Citations[0].Anchor} = reasons\n");
        var same = SameEntries.Read(Path.Combine(folder.Path, "same.txt")).Same!;

        Assert.Equal(holds, Assert.Single(Sample.Question(expect: condition).Expected).Holds(Turn, same));
    }

    private static Core.Turns.TurnOutcome Turn => ConditionTests.Turn;
}
