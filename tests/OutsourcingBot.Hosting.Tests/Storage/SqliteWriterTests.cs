using Microsoft.Data.Sqlite;
using OutsourcingBot.Hosting.Storage;

namespace OutsourcingBot.Hosting.Tests.Storage;

public sealed class SqliteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteWriter _writer;

    public SqliteWriterTests()
    {
        _writer = new(Connect);
        using var connection = Connect();
        connection.Run("CREATE TABLE number (value INTEGER PRIMARY KEY)");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Of_what_is_written_together_each_succeeds_or_fails_for_itself()
    {
        var outcomes = await TogetherAsync(
            connection => Add(connection, 1),
            connection => Add(connection, 2) && false,
            connection => Add(connection, 1),
            connection => Add(connection, 3));

        Assert.Equal(["True", "False", nameof(SqliteException), "True"], outcomes);
        Assert.Equal([1, 3], Numbers());
    }

    [Fact]
    public async Task What_is_called_off_while_it_waits_is_not_written()
    {
        using var called = new CancellationTokenSource();
        var outcomes = await TogetherAsync(
            connection =>
            {
                called.Cancel();
                return Add(connection, 1);
            },
            connection => Add(connection, 3));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _writer.WriteAsync(connection => Add(connection, 2), called.Token));

        Assert.Equal(["True", "True"], outcomes);
        Assert.Equal([1, 3], Numbers());
    }

    [Fact]
    public async Task After_a_commit_that_failed_everyone_who_waited_knows_and_the_next_write_succeeds()
    {
        var outcomes = await TogetherAsync(
            connection =>
            {
                // What was begun is ended, so that there is nothing to commit.
                using var command = connection.Sql("ROLLBACK");
                command.ExecuteNonQuery();
                return true;
            },
            connection => Add(connection, 1));

        Assert.Equal([nameof(SqliteException), nameof(SqliteException)], outcomes);
        Assert.True(await _writer.WriteAsync(connection => Add(connection, 2), Cancel));
        Assert.Equal([2], Numbers());
    }

    /// <summary>Holds the writer up until all wait.</summary>
    private async Task<string[]> TogetherAsync(params Func<SqliteConnection, bool>[] writes)
    {
        using var queued = new ManualResetEventSlim();
        var begun = new TaskCompletionSource();
        var first = Task.Run(() => _writer.WriteAsync(
            _ =>
            {
                begun.SetResult();
                return queued.Wait(TimeSpan.FromMinutes(1), Cancel);
            },
            Cancel), Cancel);
        await begun.Task;
        var outcomes = writes.Select(write => OutcomeAsync(_writer.WriteAsync(write, Cancel))).ToArray();
        queued.Set();
        await first;
        return await Task.WhenAll(outcomes);
    }

    private static async Task<string> OutcomeAsync(Task<bool> write)
    {
        try
        {
            return (await write).ToString();
        }
        catch (SqliteException e)
        {
            return e.GetType().Name;
        }
    }

    private static bool Add(SqliteConnection connection, int value) => connection.Run("INSERT INTO number (value) VALUES ($value)", ("$value", value)) == 1;

    private List<int> Numbers()
    {
        using var connection = Connect();
        using var command = connection.Sql("SELECT value FROM number ORDER BY value");
        using var row = command.ExecuteReader();
        var numbers = new List<int>();
        while (row.Read())
            numbers.Add(row.GetInt32(0));
        return numbers;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder.Path, "x.db"), Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
