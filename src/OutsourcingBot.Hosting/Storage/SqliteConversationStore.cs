using System.Text.Json;
using Microsoft.Data.Sqlite;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Gaps;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>The store that loses nothing when the bot is restarted.</summary>
/// <param name="database">Where to keep the conversations.</param>
public sealed class SqliteConversationStore(SqliteDatabase database) : IConversationStore
{
    /// <summary>So many conversations are forgotten before others may write again.</summary>
    private const int ForgottenAtOnce = 100;

    /// <inheritdoc/>
    public Task<StoredConversation> LoadAsync(ConversationKey key, string? turnId, CancellationToken cancellationToken)
    {
        using var connection = database.Connect();
        // One statement, so that the turn and the version are of the same moment.
        using var command = connection.Sql(
            """
            SELECT c.state, c.version, c.length, t.outcome, t.keep_until
            FROM conversation c
            LEFT JOIN handled_turn t ON t.channel = c.channel AND t.conversation = c.id AND t.id = $turn
            WHERE c.channel = $channel AND c.id = $id
            """,
            ("$channel", key.Channel), ("$id", key.Id), ("$turn", turnId));
        using var row = command.ExecuteReader();
        return Task.FromResult(row.Read() ? Conversation(row, turnId) : StoredConversation.Unknown);
    }

    /// <inheritdoc/>
    public Task<bool> SaveAsync(
        ConversationKey key, long expectedVersion, ConversationSave save, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection =>
            {
                if (!SaveState(connection, key, expectedVersion, save))
                    return false;
                Append(connection, key, save);
                Remember(connection, key, save);
                if (save.Ends)
                    ForgetWords(connection, key);
                if (!save.ToSend.IsEmpty)
                    SqliteOutbox.Add(connection, key, save, database.Sender.Number);
                if (save.Declined is { } question)
                    SqliteGaps.Add(connection, new(GapKind.Declined, question, save.At));
                return true;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Activity>> ReadTranscriptAsync(
        ConversationKey key, long after, int count, CancellationToken cancellationToken)
    {
        using var connection = database.Connect();
        using var command = connection.Sql(
            """
            SELECT activity FROM transcript
            WHERE channel = $channel AND conversation = $id AND sequence > $after ORDER BY sequence LIMIT $count
            """,
            ("$channel", key.Channel), ("$id", key.Id), ("$after", after), ("$count", count));
        using var row = command.ExecuteReader();
        var activities = new List<Activity>();
        while (row.Read())
            activities.Add(JsonSerializer.Deserialize(row.GetString(0), ActivityJson.Default.Activity)!);
        return Task.FromResult<IReadOnlyList<Activity>>(activities);
    }

    /// <inheritdoc/>
    public async Task<int> ForgetAsync(ChannelSelection channels, DateTimeOffset savedBefore, CancellationToken cancellationToken)
    {
        var forgotten = 0;
        foreach (var keys in Idle(channels, savedBefore.ToUnixTimeMilliseconds()).Chunk(ForgottenAtOnce))
        {
            // A conversation may have gone on since it was found.
            await database.WriteAsync(
                connection => keys.Count(key => Forget(connection, key, savedBefore.ToUnixTimeMilliseconds())) is > 0 and var count
                    && (forgotten += count) > 0,
                cancellationToken);
        }

        return forgotten;
    }

    private List<ConversationKey> Idle(ChannelSelection channels, long before)
    {
        using var connection = database.Connect();
        using var command = connection.Sql(
            "SELECT channel, id FROM conversation WHERE (channel = $channel) = $only AND saved_at < $before",
            ("$channel", channels.Channel), ("$only", channels.IsOnly ? 1 : 0), ("$before", before));
        using var row = command.ExecuteReader();
        var keys = new List<ConversationKey>();
        while (row.Read())
            keys.Add(new(row.GetString(0), row.GetString(1)));
        return keys;
    }

    private static bool Forget(SqliteConnection connection, ConversationKey key, long before)
    {
        if (connection.Run(
            "DELETE FROM conversation WHERE channel = $channel AND id = $id AND saved_at < $before",
            ("$channel", key.Channel), ("$id", key.Id), ("$before", before)) == 0)
            return false;
        connection.Run(
            """
            DELETE FROM transcript WHERE channel = $channel AND conversation = $id;
            DELETE FROM handled_turn WHERE channel = $channel AND conversation = $id;
            """,
            ("$channel", key.Channel), ("$id", key.Id));
        ForgetWords(connection, key);
        return true;
    }

    /// <summary>What neither the transcript needs nor a repeated delivery.</summary>
    private static void ForgetWords(SqliteConnection connection, ConversationKey key) => connection.Run(
        """
        DELETE FROM outbox WHERE channel = $channel AND conversation = $id;
        DELETE FROM answered_question WHERE channel = $channel AND conversation = $id;
        """,
        ("$channel", key.Channel), ("$id", key.Id));

    private static StoredConversation Conversation(SqliteDataReader row, string? turnId) =>
        new(State(row.GetString(0)), row.GetInt64(1), row.GetInt64(2), row.IsDBNull(3) ? null : Turn(row, turnId!));

    /// <summary>A state that this release cannot read is no reason never to answer again.</summary>
    private static ConversationState State(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TurnJson.Default.ConversationState) ?? ConversationState.New;
        }
        catch (JsonException)
        {
            return ConversationState.New;
        }
    }

    private static HandledTurn Turn(SqliteDataReader row, string id)
    {
        var outcome = JsonSerializer.Deserialize(row.GetString(3), StorageJson.Default.HandledTurnJson)!;
        return new(id, outcome.Taken, outcome.Replies, row.IsDBNull(4) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)));
    }

    private static bool SaveState(SqliteConnection connection, ConversationKey key, long expectedVersion, ConversationSave save)
    {
        const string Insert = """
            INSERT INTO conversation (channel, id, version, length, state, saved_at)
            SELECT $channel, $id, 1, $added, $state, $at WHERE $expected = 0
            ON CONFLICT DO NOTHING
            """;
        const string Update = """
            UPDATE conversation SET version = version + 1, length = length + $added, state = $state, saved_at = $at
            WHERE channel = $channel AND id = $id AND version = $expected
            """;
        return connection.Run(
            expectedVersion == 0 ? Insert : Update,
            ("$channel", key.Channel), ("$id", key.Id), ("$expected", expectedVersion), ("$added", save.Transcript.Length),
            ("$state", JsonSerializer.Serialize(save.State, TurnJson.Default.ConversationState)),
            ("$at", save.At.ToUnixTimeMilliseconds())) == 1;
    }

    private static void Append(SqliteConnection connection, ConversationKey key, ConversationSave save)
    {
        for (var i = 0; i < save.Transcript.Length; i++)
        {
            connection.Run(
                """
                INSERT INTO transcript (channel, conversation, sequence, activity)
                SELECT channel, id, length - $left, $activity FROM conversation WHERE channel = $channel AND id = $id
                """,
                ("$channel", key.Channel), ("$id", key.Id), ("$left", save.Transcript.Length - 1 - i),
                ("$activity", JsonSerializer.Serialize(save.Transcript[i], ActivityJson.Default.Activity)));
        }
    }

    private static void Remember(SqliteConnection connection, ConversationKey key, ConversationSave save)
    {
        connection.Run("DELETE FROM handled_turn WHERE keep_until <= $at", ("$at", save.At.ToUnixTimeMilliseconds()));
        if (save.Handled is not { } turn)
            return;
        connection.Run(
            """
            INSERT INTO handled_turn (channel, conversation, id, outcome, keep_until)
            VALUES ($channel, $conversation, $id, $outcome, $until)
            """,
            ("$channel", key.Channel), ("$conversation", key.Id), ("$id", turn.Id),
            ("$outcome", JsonSerializer.Serialize(new(turn.Taken, turn.Replies), StorageJson.Default.HandledTurnJson)),
            ("$until", turn.KeepUntil?.ToUnixTimeMilliseconds()));
    }
}
