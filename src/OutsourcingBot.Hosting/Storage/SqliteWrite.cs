using Microsoft.Data.Sqlite;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>One of the writes that are committed together.</summary>
internal sealed class SqliteWrite(Func<SqliteConnection, bool> write)
{
    private readonly TaskCompletionSource<bool> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isTaken;
    private bool _result;
    private Exception? _problem;

    public Task<bool> Outcome => _outcome.Task;

    /// <summary>Takes it, to be run or to be dropped; only the first may.</summary>
    public bool TryTake() => Interlocked.Exchange(ref _isTaken, 1) == 0;

    /// <summary>Runs it within the transaction; where it fails, the others' writes stay.</summary>
    public void Run(SqliteConnection connection)
    {
        connection.Run("SAVEPOINT one");
        try
        {
            _result = write(connection);
        }
#pragma warning disable CA1031 // Who waits for it gets it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _problem = e;
        }

        if (!_result)
            connection.Run("ROLLBACK TO one");
        connection.Run("RELEASE one");
    }

    public void Succeed()
    {
        if (_problem is null)
            _outcome.SetResult(_result);
        else
            _outcome.SetException(_problem);
    }

    public void Fail(Exception problem) => _outcome.SetException(_problem ?? problem);
}
