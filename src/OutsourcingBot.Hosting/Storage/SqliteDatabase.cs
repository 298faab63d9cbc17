using Microsoft.Data.Sqlite;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>
/// One SQLite file in WAL mode: readers never wait, writers queue here instead of polling SQLite's lock. What was
/// committed survives the end of the process and of the machine.
/// </summary>
public sealed class SqliteDatabase : IDisposable
{
    private readonly string _file;
    private readonly string _connectionString;
    private readonly SqliteWriter _writer;
    private readonly Lazy<SenderPlace> _sender;

    private SqliteDatabase(string file)
    {
        _file = file;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
        _sender = new(() => SenderPlace.Take(file));
        _writer = new(() => Opened(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()));
    }

    /// <summary>Which of the processes that share this file this one is; taken by the first that sends replies.</summary>
    internal SenderPlace Sender => _sender.Value;

    /// <summary>Opens the file; it and its folder are made if they are missing, readable by the owner only, and brought up to date.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DatabaseException">The file cannot be used.</exception>
    public static SqliteDatabase Open(string path)
    {
        var file = Path.GetFullPath(path);
        var database = new SqliteDatabase(file);
        try
        {
            CreatePrivately(file);
            using var connection = database.Connect();
            SqliteSchema.Migrate(connection);
            return database;
        }
        catch (Exception e) when (e is SqliteException or UnauthorizedAccessException or (IOException and not DatabaseException))
        {
            throw new DatabaseException($"The database '{file}' cannot be used: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_sender.IsValueCreated)
            _sender.Value.Dispose();
        _writer.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Takes the place of a process that has ended.</summary>
    /// <returns>Null where it lives.</returns>
    internal SenderPlace? TryTakePlace(int number) => SenderPlace.TryTake(_file, number);

    internal SqliteConnection Connect() => Opened(_connectionString);

    /// <summary>Runs <paramref name="write"/> in a transaction, which is committed where it returns true.</summary>
    internal Task<bool> WriteAsync(Func<SqliteConnection, bool> write, CancellationToken cancellationToken) =>
        _writer.WriteAsync(write, cancellationToken);

    private static SqliteConnection Opened(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>The file holds what people said and the key that signs tokens.</summary>
    private static void CreatePrivately(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (File.Exists(file) || OperatingSystem.IsWindows())
            return;
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        using var stream = new FileStream(file, options);
    }
}
