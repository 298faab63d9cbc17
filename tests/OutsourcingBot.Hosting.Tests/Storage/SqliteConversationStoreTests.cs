using Microsoft.Data.Sqlite;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Storage;
using OutsourcingBot.Hosting.Tests.Conversations;

namespace OutsourcingBot.Hosting.Tests.Storage;

public sealed class SqliteConversationStoreTests : ConversationStoreTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database;

    public SqliteConversationStoreTests() => _database = SqliteDatabase.Open(DatabaseFile);

    protected override IConversationStore Store => new SqliteConversationStore(_database);

    private string DatabaseFile => Path.Combine(_folder.Path, "new", "bot.db");

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_restart_loses_nothing()
    {
        await Save(0, ConversationState.New with { Welcomed = true }, null, Say("1"), Say("2"));
        var keyBefore = await new SqliteSigningKeys(_database).GetOrCreateAsync("tokens", TestContext.Current.CancellationToken);

        _database.Dispose();
        _database = SqliteDatabase.Open(DatabaseFile);

        Assert.Equal(["1", "2"], await Read(after: 0, count: 10));
        Assert.True(await Save(1, ConversationState.New));
        Assert.Equal(keyBefore, await new SqliteSigningKeys(_database).GetOrCreateAsync("tokens", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_process_sees_what_is_saved()
    {
        await Save(0, ConversationState.New, null, Say("1"));
        using var other = SqliteDatabase.Open(DatabaseFile);

        Assert.Equal(1, (await new SqliteConversationStore(other).LoadAsync(new("emulator", "5f1|livechat"), null, TestContext.Current.CancellationToken)).Version);
    }

    [Fact]
    public async Task A_state_of_another_release_that_cannot_be_read_starts_anew()
    {
        await Save(0, ConversationState.New with { Welcomed = true });
        using (var connection = new SqliteConnection($"Data Source={DatabaseFile}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE conversation SET state = '[1]'";
            command.ExecuteNonQuery();
        }

        var loaded = await Store.LoadAsync(new("emulator", "5f1|livechat"), null, TestContext.Current.CancellationToken);
        Assert.Equal((1, false), (loaded.Version, loaded.State.Welcomed));
    }

    [Fact]
    public async Task Two_keys_differ() => Assert.NotEqual(
        await new SqliteSigningKeys(_database).GetOrCreateAsync("a", TestContext.Current.CancellationToken),
        await new SqliteSigningKeys(_database).GetOrCreateAsync("b", TestContext.Current.CancellationToken));

    [Fact]
    public async Task Keys_that_are_not_kept_are_made_anew_and_others_stay()
    {
        var keys = new SqliteSigningKeys(_database);
        var before = await KeysAsync(keys, "a/1", "a/2", "ab");

        await keys.KeepOnlyAsync("a/", ["a/2"], TestContext.Current.CancellationToken);

        var after = await KeysAsync(keys, "a/1", "a/2", "ab");
        Assert.Equal([false, true, true], before.Zip(after, (one, other) => one.SequenceEqual(other)));
    }

    private static async Task<byte[][]> KeysAsync(SqliteSigningKeys keys, params string[] names) =>
        await Task.WhenAll(names.Select(name => keys.GetOrCreateAsync(name, TestContext.Current.CancellationToken)));

    [Fact]
    public void Only_the_owner_reads_the_file()
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(DatabaseFile));
    }

    [Fact]
    public void A_file_that_is_no_database_is_named()
    {
        var file = _folder.File("text.db", new string('x', 5000));
        Assert.Contains(file, Assert.Throws<DatabaseException>(() => SqliteDatabase.Open(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_named() =>
        Assert.Contains(_folder.Path, Assert.Throws<DatabaseException>(() => SqliteDatabase.Open(_folder.Path)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_database_of_a_newer_release_is_refused()
    {
        var file = Path.Combine(_folder.Path, "newer.db");
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer release", Assert.Throws<DatabaseException>(() => SqliteDatabase.Open(file)).Message, StringComparison.Ordinal);
    }
}
