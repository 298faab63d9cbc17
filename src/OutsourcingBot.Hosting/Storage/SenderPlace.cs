using System.Globalization;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>
/// The place of one process among those that share a database: a number that no other living process has. It is a file that
/// the system keeps locked for as long as the process lives, so that an end of any kind gives it up at that moment, and no
/// clock and no patience decides whether somebody is gone.
/// </summary>
internal sealed class SenderPlace : IDisposable
{
    private const int Most = 1000;

    private readonly FileStream _lock;

    private SenderPlace(int number, FileStream held) => (Number, _lock) = (number, held);

    public int Number { get; }

    /// <summary>Takes the first free place.</summary>
    /// <exception cref="DatabaseException">There is none.</exception>
    public static SenderPlace Take(string database)
    {
        for (var number = 0; number < Most; number++)
        {
            if (TryTake(database, number) is { } place)
                return place;
        }

        throw new DatabaseException($"No file can be locked beside the database '{database}', which every process that sends replies needs.");
    }

    /// <summary>Takes a certain place.</summary>
    /// <returns>Null where a living process has it.</returns>
    public static SenderPlace? TryTake(string database, int number)
    {
        try
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{database}-sender{number}");
            return new(number, new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _lock.Dispose();
}
