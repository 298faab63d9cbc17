using System.Globalization;
using OutsourcingBot.Hosting.Storage;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>
/// The keys that sign tokens. Each day has its own; yesterday's still counts, so that nobody is logged out when the day
/// turns, and tomorrow's already does, so that clocks of several processes need not agree to the minute.
/// </summary>
internal sealed class DirectLineKeys(SqliteSigningKeys store, TimeProvider time)
{
    private const string Prefix = "directline/";

    private volatile byte[][] _keys = [];

    /// <summary>The key to sign with.</summary>
    public byte[] Current => _keys[0];

    /// <summary>All keys whose signatures count.</summary>
    public IReadOnlyList<byte[]> Valid => _keys;

    /// <summary>Turns to the keys of this day and forgets older ones; does nothing more on the same day.</summary>
    public async Task RotateAsync(CancellationToken cancellationToken)
    {
        var today = time.GetUtcNow().ToUnixTimeSeconds() / (24 * 60 * 60);
        string[] names = [Name(today), Name(today - 1), Name(today + 1)];
        var keys = new byte[names.Length][];
        foreach (var (i, name) in names.Index())
            keys[i] = await store.GetOrCreateAsync(name, cancellationToken);
        await store.KeepOnlyAsync(Prefix, names, cancellationToken);
        _keys = keys;
    }

    private static string Name(long day) => Prefix + day.ToString(CultureInfo.InvariantCulture);
}
