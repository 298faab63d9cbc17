using Microsoft.Data.Sqlite;
using OutsourcingBot.Hosting.Gaps;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>The gaps in the database of the conversations.</summary>
/// <param name="database">Where they are.</param>
public sealed class SqliteGaps(SqliteDatabase database) : IGaps
{
    /// <inheritdoc/>
    public Task AddAsync(Gap gap, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            Add(connection, gap);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<Gap> All()
    {
        using var connection = database.Connect();
        using var command = connection.Sql("SELECT kind, question, at FROM gap ORDER BY at DESC, id DESC");
        using var row = command.ExecuteReader();
        var gaps = new List<Gap>();
        while (row.Read())
        {
            if (Enum.TryParse<GapKind>(row.GetString(0), out var kind))
                gaps.Add(new(kind, row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))));
        }

        return gaps;
    }

    internal static void Add(SqliteConnection connection, Gap gap)
    {
        connection.Run("DELETE FROM gap WHERE at < $before", ("$before", (gap.At - Gap.KeptFor).ToUnixTimeMilliseconds()));
        connection.Run(
            "INSERT INTO gap (kind, question, at) VALUES ($kind, $question, $at)",
            ("$kind", gap.Kind.ToString()), ("$question", gap.Question), ("$at", gap.At.ToUnixTimeMilliseconds()));
    }
}
