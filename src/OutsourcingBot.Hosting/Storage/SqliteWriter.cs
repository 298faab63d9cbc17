using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>
/// Writes for the whole process, one after the other on one connection. What waits at the same moment is committed together,
/// so that one wait for the disk serves many; each is still done as a whole or not at all.
/// </summary>
/// <param name="connect">Opens the connection; it belongs to the writer.</param>
internal sealed class SqliteWriter(Func<SqliteConnection> connect) : IDisposable
{
    private const int MostAtOnce = 100;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentQueue<SqliteWrite> _waiting = [];
    private SqliteConnection? _connection;

    /// <summary>Runs <paramref name="write"/>, which is undone where it returns false or throws.</summary>
    /// <returns>What it returned, once that is safe on the disk.</returns>
    public async Task<bool> WriteAsync(Func<SqliteConnection, bool> write, CancellationToken cancellationToken)
    {
        var own = new SqliteWrite(write);
        _waiting.Enqueue(own);
        try
        {
            await _turn.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (!own.TryTake())
        {
            // Somebody is at it already.
            return await own.Outcome;
        }

        try
        {
            while (!own.Outcome.IsCompleted)
                WriteWaiting();
        }
        finally
        {
            _turn.Release();
        }

        return await own.Outcome;
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _turn.Dispose();
    }

    /// <summary>SQLite itself waits for other processes, since it looks again sooner than its library does.</summary>
    private SqliteConnection Connect()
    {
        var connection = connect();
        connection.Run("PRAGMA busy_timeout = 10000");
        return connection;
    }

    private void WriteWaiting()
    {
        var writes = new List<SqliteWrite>();
        while (writes.Count < MostAtOnce && _waiting.TryDequeue(out var write))
        {
            if (write.TryTake())
                writes.Add(write);
        }

        try
        {
            _connection ??= Connect();
            _connection.Run("BEGIN IMMEDIATE");
            foreach (var write in writes)
                write.Run(_connection);
            _connection.Run("COMMIT");
            writes.ForEach(write => write.Succeed());
        }
#pragma warning disable CA1031 // Those who wait get it, whatever it is.
        catch (Exception e)
#pragma warning restore CA1031
        {
            // With the connection goes what it has begun.
            _connection?.Dispose();
            _connection = null;
            writes.ForEach(write => write.Fail(e));
        }
    }
}
