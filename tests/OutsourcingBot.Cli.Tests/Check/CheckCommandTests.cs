using System.Text.Json.Nodes;
using NJsonSchema;

namespace OutsourcingBot.Cli.Tests.Check;

public class CheckCommandTests
{
    [Fact]
    public async Task The_files_that_ship_have_no_mistake()
    {
        var output = await CommandLine.RunAsync("check");

        Assert.Equal((0, ""), (output.ExitCode, output.Error));
        Assert.Matches("^[1-9][0-9]* entries, 0 errors, 0 warnings$", Assert.Single(output.Lines));
    }

    [Fact]
    public async Task Every_mistake_of_both_folders_is_printed_with_its_place()
    {
        using var folder = new TemporaryFolder()
            .With("knowledge/a.md", "Stray.\n\n# A\n\n##\n\n-\n")
            .With("knowledge/deep/b.md", "# B\n\n## What is a cat?\n\nAn animal.\n\n## Later\n")
            .With("dialogs/replies.json", "{\n  \"wellcome\": \"hi\",\n}\n");

        var output = await CommandLine.RunAsync("check", "--knowledge", Path.Combine(folder.Path, "knowledge"), "--dialogs", Path.Combine(folder.Path, "dialogs"));

        Assert.Equal((1, ""), (output.ExitCode, output.Error));
        Assert.All(output.Lines[..^1], line => Assert.Matches(@"^(knowledge|dialogs)/[\w./-]+\([0-9]+\): OB[0-9]{4}: \S", line));
        Assert.Contains(output.Lines, line => line.StartsWith("dialogs/language.json(1): OB2050: ", StringComparison.Ordinal));
        Assert.Contains(output.Lines, line => line.StartsWith("dialogs/replies.json(2): OB2002: ", StringComparison.Ordinal));
        Assert.Contains(output.Lines, line => line.StartsWith("dialogs/replies.json(1): OB2003: ", StringComparison.Ordinal));
        Assert.Equal($"0 entries, {output.Lines.Length - 1} errors, 0 warnings", output.Lines[^1]);
    }

    [Fact]
    public async Task Mistakes_of_knowledge_are_printed_in_order_and_counted_by_severity()
    {
        using var folder = new TemporaryFolder()
            .With("z.md", "# B\n\n## What is a dog?\n\nAn animal.\n\n## Later\n")
            .With("a.md", "Stray.\n\n# A\n\n##\n\n-\n");

        var output = await CommandLine.RunAsync("check", "--knowledge", folder.Path);

        Assert.Equal(1, output.ExitCode);
        Assert.Equal(
            ["knowledge/a.md(1): OB1002", "knowledge/a.md(5): OB1003", "knowledge/a.md(7): OB1004", "knowledge/z.md(7): OB1012"],
            output.Lines.Where(line => line.StartsWith("knowledge/", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(": ", line.IndexOf("OB", StringComparison.Ordinal), StringComparison.Ordinal)]));
        Assert.Equal($"0 entries, 3 errors, {output.Lines.Length - 4} warnings", output.Lines[^1]);
    }

    [Fact]
    public async Task Warnings_alone_are_no_failure()
    {
        using var folder = Shipped().With("knowledge/z.md", "# Z\n\n## Later\n");

        var output = await CommandLine.RunAsync("", ["check"], folder.Path);

        Assert.Equal(0, output.ExitCode);
        Assert.StartsWith("knowledge/z.md(3): OB1012: ", output.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(" entries, 0 errors, 1 warnings", output.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mistakes_are_written_as_SARIF_for_editors()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "Check", "sarif-2.1.0-rtm.5.json"), TestContext.Current.CancellationToken);
        using var folder = Shipped().With("knowledge/z z.md", "# Z\n\n## Later\n\n##\n");

        var output = await CommandLine.RunAsync("", ["check", "--sarif", "found.sarif"], folder.Path);

        var log = await File.ReadAllTextAsync(Path.Combine(folder.Path, "found.sarif"), TestContext.Current.CancellationToken);
        Assert.Equal(1, output.ExitCode);
        Assert.Empty(schema.Validate(log));
        Assert.NotEmpty(schema.Validate(log.Replace("\"startLine\": 3", "\"startLine\": 0", StringComparison.Ordinal)));
        var run = JsonNode.Parse(log)!["runs"]![0]!;
        Assert.Equal(
            [("OB1012", "warning", "knowledge/z%20z.md", 3), ("OB1003", "error", "knowledge/z%20z.md", 5)],
            run["results"]!.AsArray().Select(result => (
                (string)run["tool"]!["driver"]!["rules"]![(int)result!["ruleIndex"]!]!["id"]!,
                (string)result["level"]!,
                (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!,
                (int)result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!)).Take(2));
    }

    [Fact]
    public async Task What_compiles_and_yet_finds_nothing_is_a_warning()
    {
        using var folder = Shipped().With("knowledge/z.md", "# Z\n\n## Of the and to\n\nIt is as it was.\n");

        var output = await CommandLine.RunAsync("", ["check"], folder.Path);

        Assert.Equal(0, output.ExitCode);
        Assert.StartsWith("knowledge/z.md(3): OB1021: ", output.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--knowledge")]
    [InlineData("check", "--dialogs")]
    [InlineData("chat", "--knowledge")]
    public async Task A_missing_folder_is_named(string command, string option)
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "none");

        var output = await CommandLine.RunAsync(command, option, missing);

        Assert.Equal((1, ""), (output.ExitCode, output.Text));
        Assert.Equal($"The {option[2..]} folder '{missing}' does not exist.", output.Error.Trim());
    }

    /// <summary>A folder with the knowledge that ships, as an author has it in the working directory.</summary>
    private static TemporaryFolder Shipped()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "knowledge")))
            folder.With($"knowledge/{Path.GetFileName(file)}", File.ReadAllText(file));
        return folder;
    }
}
