using System.Security.Cryptography;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>Secrets that this bot made for itself, so that what it signed before a restart is still good after it.</summary>
/// <param name="database">Where to keep the keys.</param>
public sealed class SqliteSigningKeys(SqliteDatabase database)
{
    private const int KeyBytes = 32;

    /// <summary>Returns the key of that name, a random one of 256 bits that is made on the first call ever.</summary>
    public async Task<byte[]> GetOrCreateAsync(string name, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            connection => connection.Run(
                "INSERT INTO signing_key (name, value) VALUES ($name, $value) ON CONFLICT DO NOTHING",
                ("$name", name), ("$value", RandomNumberGenerator.GetBytes(KeyBytes))) == 1,
            cancellationToken);
        using var connection = database.Connect();
        using var command = connection.Sql("SELECT value FROM signing_key WHERE name = $name", ("$name", name));
        return (byte[])command.ExecuteScalar()!;
    }

    /// <summary>Forgets every other key whose name begins so.</summary>
    public Task KeepOnlyAsync(string prefix, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        using var reader = database.Connect();
        using var command = reader.Sql("SELECT name FROM signing_key WHERE substr(name, 1, length($prefix)) = $prefix", ("$prefix", prefix));
        using var row = command.ExecuteReader();
        var old = new List<string>();
        while (row.Read())
        {
            if (!names.Contains(row.GetString(0)))
                old.Add(row.GetString(0));
        }

        return old.Count == 0 ? Task.CompletedTask : database.WriteAsync(
            connection => old.Sum(name => connection.Run("DELETE FROM signing_key WHERE name = $name", ("$name", name))) > 0,
            cancellationToken);
    }
}
