using Microsoft.Data.Sqlite;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>Commands with their parameters in one expression.</summary>
internal static class SqlCommands
{
    public static SqliteCommand Sql(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a constant.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Sql(sql, parameters);
        return command.ExecuteNonQuery();
    }
}
