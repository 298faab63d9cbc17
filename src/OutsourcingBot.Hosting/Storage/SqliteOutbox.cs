using System.Text.Json;
using Microsoft.Data.Sqlite;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Sending;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>The outbox in the database of the conversations.</summary>
/// <param name="database">Where it is.</param>
public sealed class SqliteOutbox(SqliteDatabase database) : IOutbox
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ConversationKey>> LeftAsync(CancellationToken cancellationToken)
    {
        using var connection = database.Connect();
        using var command = connection.Sql(
            "SELECT sender, channel, conversation FROM outbox GROUP BY sender, channel, conversation ORDER BY min(id)");
        using var row = command.ExecuteReader();
        var left = new List<(int Sender, ConversationKey Key)>();
        while (row.Read())
            left.Add((row.GetInt32(0), new(row.GetString(1), row.GetString(2))));
        var ended = left.Select(reply => reply.Sender).Distinct().Where(HasEnded).ToHashSet();
        return Task.FromResult<IReadOnlyList<ConversationKey>>([.. left.Where(reply => ended.Contains(reply.Sender)).Select(reply => reply.Key).Distinct()]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Unsent>> UnsentAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var replies = Read(key);
        var others = replies.Select(reply => reply.Sender).Where(sender => sender != database.Sender.Number).Distinct().ToList();
        foreach (var sender in others)
        {
            // While its place is held here, nobody else can find that it is free.
            using var place = database.TryTakePlace(sender);
            if (place is not null)
                await database.WriteAsync(connection => TakeOver(connection, key, sender), cancellationToken);
        }

        var all = others.Count == 0 ? replies : Read(key);
        return [.. all.Where(reply => reply.Sender == database.Sender.Number).Select(reply => reply.Reply)];
    }

    /// <inheritdoc/>
    public Task SentAsync(ConversationKey key, Unsent reply, string? activityId, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection =>
            {
                if (reply.Question is { } question && activityId is not null)
                    SqliteAnsweredQuestions.Add(connection, key, activityId, question, at);
                return connection.Run("DELETE FROM outbox WHERE id = $id", ("$id", reply.Number)) == 1;
            },
            cancellationToken);

    internal static void Add(SqliteConnection connection, ConversationKey key, ConversationSave save, int sender)
    {
        foreach (var activity in save.ToSend)
        {
            connection.Run(
                "INSERT INTO outbox (channel, conversation, sender, activity, question) VALUES ($channel, $conversation, $sender, $activity, $question)",
                ("$channel", key.Channel), ("$conversation", key.Id), ("$sender", sender),
                ("$activity", JsonSerializer.Serialize(activity, ActivityJson.Default.Activity)), ("$question", save.Asked));
        }
    }

    private bool HasEnded(int sender)
    {
        if (sender == database.Sender.Number)
            return true;
        using var place = database.TryTakePlace(sender);
        return place is not null;
    }

    private List<(int Sender, Unsent Reply)> Read(ConversationKey key)
    {
        using var connection = database.Connect();
        using var command = connection.Sql(
            "SELECT id, sender, activity, question FROM outbox WHERE channel = $channel AND conversation = $id ORDER BY id",
            ("$channel", key.Channel), ("$id", key.Id));
        using var row = command.ExecuteReader();
        var replies = new List<(int, Unsent)>();
        while (row.Read())
        {
            var activity = JsonSerializer.Deserialize(row.GetString(2), ActivityJson.Default.Activity)!;
            replies.Add((row.GetInt32(1), new(row.GetInt64(0), activity, row.IsDBNull(3) ? null : row.GetString(3))));
        }

        return replies;
    }

    private bool TakeOver(SqliteConnection connection, ConversationKey key, int sender) => connection.Run(
        "UPDATE outbox SET sender = $own WHERE channel = $channel AND conversation = $id AND sender = $sender",
        ("$own", database.Sender.Number), ("$channel", key.Channel), ("$id", key.Id), ("$sender", sender)) > 0;
}
