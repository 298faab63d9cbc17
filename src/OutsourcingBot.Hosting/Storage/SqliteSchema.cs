using Microsoft.Data.Sqlite;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>The tables, as the steps that led to them: a file made by an older release takes the missing steps.</summary>
internal static class SqliteSchema
{
    /// <summary>Step n leads from version n to version n + 1; a released step is never edited.</summary>
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE conversation (
            channel TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, length INTEGER NOT NULL,
            state TEXT NOT NULL, saved_at INTEGER NOT NULL,
            PRIMARY KEY (channel, id)) WITHOUT ROWID;
        CREATE TABLE handled_turn (
            channel TEXT NOT NULL, conversation TEXT NOT NULL, id TEXT NOT NULL, outcome TEXT NOT NULL, keep_until INTEGER,
            PRIMARY KEY (channel, conversation, id)) WITHOUT ROWID;
        CREATE INDEX handled_turn_keep_until ON handled_turn (keep_until) WHERE keep_until IS NOT NULL;
        CREATE TABLE transcript (
            channel TEXT NOT NULL, conversation TEXT NOT NULL, sequence INTEGER NOT NULL, activity TEXT NOT NULL,
            PRIMARY KEY (channel, conversation, sequence)) WITHOUT ROWID;
        CREATE TABLE signing_key (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        """,
        """
        CREATE TABLE gap (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, question TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX gap_at ON gap (at);
        """,
        """
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, conversation TEXT NOT NULL, sender INTEGER NOT NULL,
            activity TEXT NOT NULL, question TEXT);
        CREATE INDEX outbox_conversation ON outbox (channel, conversation);
        CREATE TABLE answered_question (
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, conversation TEXT NOT NULL, answer TEXT NOT NULL,
            question TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX answered_question_conversation ON answered_question (channel, conversation);
        CREATE INDEX answered_question_at ON answered_question (at);
        """,
    ];

    public static void Migrate(SqliteConnection connection)
    {
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        var version = Version(connection);
        if (version > Steps.Length)
            throw new DatabaseException($"'{connection.DataSource}' was made by a newer release (version {version}, known: {Steps.Length}).");
        foreach (var step in Steps.Skip(version))
            Execute(connection, step);
        Execute(connection, $"PRAGMA user_version = {Steps.Length}");
        transaction.Commit();
    }

    private static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text comes from the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
