using System.Text.RegularExpressions;

namespace OutsourcingBot.Core.Tests;

/// <summary>The code knows no subject: all of it stands in the knowledge and the dialogs.</summary>
public partial class SubjectTests
{
    [Fact]
    public void No_source_file_names_the_subject_of_the_knowledge() =>
        Assert.Empty(
            from source in Repository.Sources
            from line in source.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
            where Subject.IsMatch(Product.Replace(line.Text, ""))
            select $"{source.Name}({line.Number}): {line.Text.Trim()}");

    [Theory]
    [InlineData("// such as BPO", true)]
    [InlineData("var kpoIndex = 1;", true)]
    [InlineData("\"Knowledge Process Outsourcing\"", true)]
    [InlineData("near-shore", true)]
    [InlineData("namespace OutsourcingBot.Core;", false)]
    [InlineData("\"outsourcingbot.turns\"", false)]
    [InlineData("subpoena, endpoint", false)]
    public void The_subject_is_told_from_the_name_of_the_product(string line, bool isNamed) =>
        Assert.Equal(isNamed, Subject.IsMatch(Product.Replace(line, "")));

    [Fact]
    public void The_sources_are_found() => Assert.Contains(Repository.Sources, source => source.Name == "src/OutsourcingBot.Core/Bot.cs");

    [GeneratedRegex("OutsourcingBot", RegexOptions.IgnoreCase)]
    private static partial Regex Product { get; }

    [GeneratedRegex(@"(?i:\b[bk]po|outsourc|arbitrage|(near|off|on)-?shor)|[a-z][BK]po|[BK]PO")]
    private static partial Regex Subject { get; }
}
