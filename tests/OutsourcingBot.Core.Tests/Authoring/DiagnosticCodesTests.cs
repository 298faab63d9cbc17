using System.Text.RegularExpressions;

namespace OutsourcingBot.Core.Tests.Authoring;

public partial class DiagnosticCodesTests
{
    private static readonly string Document = Repository.Read("docs/diagnostics.md");

    [Fact]
    public void Every_code_of_the_sources_has_exactly_one_entry_and_every_entry_a_code() =>
        Assert.Equal(
            Repository.Sources.SelectMany(source => Code.Matches(source.Text)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal),
            Entry.Matches(Document).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_entry_says_what_it_means_with_an_example_and_a_cure() =>
        Assert.All(
            Entry.Split(Document.Split("\n## ", 2)[1].Insert(0, "## ")).Skip(1).Chunk(2),
            entry => Assert.Matches(@"(?s)^ \S.*\n\n\w.*```\w+\n.+\n```\n.*\nCure: ", entry[1]));

    [GeneratedRegex("OB[0-9]{4}")]
    private static partial Regex Code { get; }

    [GeneratedRegex("^### (OB[0-9]{4})", RegexOptions.Multiline)]
    private static partial Regex Entry { get; }
}
