using Microsoft.Data.Sqlite;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Gaps;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>The answered questions in the database of the conversations; those come in that leave the outbox.</summary>
/// <param name="database">Where they are.</param>
public sealed class SqliteAnsweredQuestions(SqliteDatabase database) : IAnsweredQuestions
{
    /// <inheritdoc/>
    public string? QuestionOf(ConversationKey key, string answerId)
    {
        using var connection = database.Connect();
        using var command = connection.Sql(
            "SELECT question FROM answered_question WHERE channel = $channel AND conversation = $id AND answer = $answer",
            ("$channel", key.Channel), ("$id", key.Id), ("$answer", answerId));
        return command.ExecuteScalar() as string;
    }

    internal static void Add(SqliteConnection connection, ConversationKey key, string answerId, string question, DateTimeOffset at) => connection.Run(
        """
        DELETE FROM answered_question WHERE at < $before;
        INSERT INTO answered_question (channel, conversation, answer, question, at) VALUES ($channel, $id, $answer, $question, $at);
        DELETE FROM answered_question WHERE channel = $channel AND conversation = $id AND id NOT IN (
            SELECT id FROM answered_question WHERE channel = $channel AND conversation = $id ORDER BY id DESC LIMIT $most);
        """,
        ("$channel", key.Channel), ("$id", key.Id), ("$answer", answerId), ("$question", question), ("$at", at.ToUnixTimeMilliseconds()),
        ("$before", (at - IAnsweredQuestions.KeptFor).ToUnixTimeMilliseconds()), ("$most", IAnsweredQuestions.MostInOneConversation));
}
