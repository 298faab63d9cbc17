namespace OutsourcingBot.Cli.Tests.Chat;

public class ChatCommandTests
{
    [Fact]
    public async Task Lines_are_answered_one_by_one_until_the_input_ends()
    {
        var output = await CommandLine.RunAsync("what does KPO stand for\nand BPO?", ["chat"]);

        Assert.Equal((0, ""), (output.ExitCode, output.Error));
        AssertInOrder(output.Text, "Hello!", "KPO stands for Knowledge Process Outsourcing.", "BPO stands for Business Process Outsourcing.");
    }

    [Fact]
    public async Task An_empty_line_ends_the_chat()
    {
        var output = await CommandLine.RunAsync("what does KPO stand for\n\nwhat does BPO stand for\n", ["chat"]);

        Assert.Equal(0, output.ExitCode);
        Assert.Contains("KPO stands for", output.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("BPO stands for", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_without_lines_is_greeted_and_left()
    {
        var output = await CommandLine.RunAsync("", ["chat"]);

        Assert.Equal(0, output.ExitCode);
        Assert.StartsWith("Hello!", output.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choices_of_a_questionnaire_are_numbered_and_can_be_chosen_by_number()
    {
        var output = await CommandLine.RunAsync("classify my work\n1\n", ["chat"]);

        Assert.Equal(0, output.ExitCode);
        AssertInOrder(output.Text, "Question 1 of", "  1. ", "  2. ", "Question 2 of", "  1. ");
    }

    private static void AssertInOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{part}” is not where it should be in:\n{text}");
            at += part.Length;
        }
    }
}
