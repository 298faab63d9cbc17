using OutsourcingBot.Hosting.Gaps;
using OutsourcingBot.Hosting.Storage;

namespace OutsourcingBot.Cli.Tests.Gaps;

public sealed class GapsCommandTests
{
    private static readonly DateTimeOffset Day = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task Questions_asked_in_vain_are_listed_the_most_frequent_first()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "bot.db");
        await AddAsync(
            file,
            new(GapKind.Declined, "forgotten", Day - Gap.KeptFor - TimeSpan.FromDays(1)),
            new(GapKind.Unhelpful, "what is kpo", Day),
            new(GapKind.Declined, "What does it cost?", Day),
            new(GapKind.Declined, "what does it \u001b[31mcost?", Day),
            new(GapKind.Declined, "what does it cost?", Day.AddDays(1)));

        var output = await CommandLine.RunAsync("gaps", file);

        Assert.Equal((0, ""), (output.ExitCode, output.Error));
        Assert.Equal(
            [
                "   2  declined   2026-01-03  what does it cost?",
                "   1  declined   2026-01-02  what does it  [31mcost?",
                "   1  unhelpful  2026-01-02  what is kpo",
                "3 declined, 1 unhelpful",
            ],
            output.Lines);
    }

    [Fact]
    public async Task A_missing_database_is_named_and_not_made()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "none.db");

        var output = await CommandLine.RunAsync("gaps", file);

        Assert.Equal((1, $"The database '{file}' does not exist."), (output.ExitCode, output.Error.Trim()));
        Assert.False(File.Exists(file));
    }

    private static async Task AddAsync(string file, params Gap[] gaps)
    {
        using var database = SqliteDatabase.Open(file);
        foreach (var gap in gaps)
            await new SqliteGaps(database).AddAsync(gap, TestContext.Current.CancellationToken);
    }
}
