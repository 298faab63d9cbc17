namespace OutsourcingBot.Cli.Tests.Import;

public class ImportCommandTests
{
    private const string Article =
        "Tea vs Coffee\n\nWhat is tea?\n\nTea is a drink made from leaves.\n\nWhat is coffee?\n\nCoffee is a drink made from beans.\n\n"
        + "Key differences\n\nTea is brewed from leaves. Whereas, coffee is brewed from beans.\n\nImage by Nobody\n";

    [Fact]
    public async Task An_article_becomes_a_draft_that_check_accepts_and_the_bot_answers_from()
    {
        using var folder = new TemporaryFolder().With("tea.txt", Article);
        var draft = Path.Combine(folder.Path, "knowledge", "tea.md");

        var imported = await CommandLine.RunAsync("import", Path.Combine(folder.Path, "tea.txt"), "-o", draft);

        Assert.Equal((0, ""), (imported.ExitCode, imported.Error));
        Assert.Contains("  line 15: Image by Nobody (image attribution)", imported.Lines);
        var answer = await CommandLine.RunAsync("ask", "what is coffee?", "--knowledge", Path.GetDirectoryName(draft)!);
        Assert.StartsWith("Coffee is a drink made from beans.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_prints_the_report_and_writes_nothing()
    {
        using var folder = new TemporaryFolder().With("tea.txt", Article);
        var draft = Path.Combine(folder.Path, "tea.md");

        var imported = await CommandLine.RunAsync("import", Path.Combine(folder.Path, "tea.txt"), "-o", draft, "--dry-run");

        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("  comparison: 1 rows", imported.Lines);
        Assert.False(File.Exists(draft));
    }

    [Fact]
    public async Task A_draft_that_exists_is_replaced_only_where_that_is_asked_for()
    {
        using var folder = new TemporaryFolder().With("tea.txt", Article).With("tea.md", "mine");
        string[] command = ["import", Path.Combine(folder.Path, "tea.txt"), "-o", Path.Combine(folder.Path, "tea.md")];

        var refused = await CommandLine.RunAsync(command);

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(command[3], TestContext.Current.CancellationToken));
        Assert.Equal(0, (await CommandLine.RunAsync([.. command, "--force"])).ExitCode);
        Assert.StartsWith("# Tea vs Coffee", await File.ReadAllTextAsync(command[3], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_text_is_read_from_the_standard_input()
    {
        var imported = await CommandLine.RunAsync(Article, ["import", "-", "--dry-run"]);

        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("  concepts: Tea, Coffee", imported.Lines);
    }

    [Theory]
    [InlineData("nowhere.txt", "there is no such file")]
    [InlineData("broken.docx", "it is no Word document")]
    [InlineData("broken.pdf", "it is no PDF")]
    [InlineData("broken.txt", "it is not UTF-8 text")]
    public async Task A_file_that_cannot_be_read_is_named_with_the_reason(string name, string reason)
    {
        using var folder = new TemporaryFolder().With("broken.docx", "x").With("broken.pdf", "x");
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "broken.txt"), [0xFF, 0xFE, 0xFF], TestContext.Current.CancellationToken);
        var file = Path.Combine(folder.Path, name);

        var imported = await CommandLine.RunAsync("import", file, "--dry-run");

        Assert.Equal(1, imported.ExitCode);
        Assert.Equal($"'{file}' cannot be imported: {reason}.", imported.Error.Trim());
    }
}
