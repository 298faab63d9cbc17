using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>Commands with their parameters in one expression.</summary>
internal static class SqlCommands
{
    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, SqliteCommand>> Compiled = [];

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

    /// <summary>Runs a statement on a connection that is kept: it is compiled the first time only.</summary>
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var commands = Compiled.GetOrCreateValue(connection);
        if (!commands.TryGetValue(sql, out var command))
            commands[sql] = command = connection.Sql(sql, parameters);
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }
}
