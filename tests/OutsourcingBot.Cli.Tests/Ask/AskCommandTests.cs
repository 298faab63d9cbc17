using System.Text.Json;

namespace OutsourcingBot.Cli.Tests.Ask;

public class AskCommandTests
{
    [Fact]
    public async Task A_question_is_answered_without_markup()
    {
        var output = await CommandLine.RunAsync("ask", "what does KPO stand for");

        Assert.Equal((0, ""), (output.ExitCode, output.Error));
        Assert.Equal("KPO stands for Knowledge Process Outsourcing.", output.Lines[0]);
        Assert.DoesNotContain("**", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reason_for_an_answer_is_printed_as_json_with_all_its_members()
    {
        var output = await CommandLine.RunAsync("ask", "what is KPO", "--json");

        Assert.Equal((0, ""), (output.ExitCode, output.Error));
        var trace = JsonDocument.Parse(output.Text).RootElement;
        Assert.Equal(
            ["outcome", "intent", "concepts", "aspect", "entry", "verdict", "confidence", "evidence", "source"],
            trace.EnumerateObject().Select(member => member.Name));
        Assert.Equal("answered", trace.GetProperty("outcome").GetString());
        Assert.Equal("define", trace.GetProperty("intent").GetString());
        Assert.Equal(["KPO"], trace.GetProperty("concepts").EnumerateArray().Select(concept => concept.GetString()));
        Assert.Equal("knowledge/outsourcing.md", trace.GetProperty("source").GetProperty("file").GetString());
    }

    [Fact]
    public async Task What_is_not_known_is_no_failure()
    {
        var output = await CommandLine.RunAsync("ask", "what is the capital of France", "--json");

        Assert.Equal(0, output.ExitCode);
        Assert.Equal("declined", JsonDocument.Parse(output.Text).RootElement.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_command_line_without_a_question_fails_and_says_so()
    {
        var output = await CommandLine.RunAsync("ask");

        Assert.Equal(1, output.ExitCode);
        Assert.Contains("Required argument missing", output.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_with_mistakes_answers_nothing_and_prints_them()
    {
        using var folder = new TemporaryFolder().With("a.md", "Stray.\n\n# A\n\n## What is a cat?\n\nAn animal.\n");

        var output = await CommandLine.RunAsync("ask", "what is a cat", "--knowledge", folder.Path);

        Assert.Equal((1, ""), (output.ExitCode, output.Text));
        Assert.Contains("knowledge/a.md(1): OB1002: ", output.Error, StringComparison.Ordinal);
    }
}
