namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Entry ids as question sets write them: without the file, and short of what stands below.</summary>
internal static class EntryName
{
    private const char ThisVeryEntry = '$';

    /// <summary>Whether an entry is the wanted one or stands below it.</summary>
    public static bool Is(string? entry, string wanted)
    {
        if (entry is null)
        {
            return wanted == Condition.None;
        }

        var name = Short(entry);
        return wanted.EndsWith(ThisVeryEntry)
            ? name == wanted[..^1]
            : name == wanted || name.StartsWith($"{wanted}/", StringComparison.Ordinal);
    }

    /// <summary>The id without the file it comes from.</summary>
    public static string Short(string entry) => entry[(entry.IndexOf('#', StringComparison.Ordinal) + 1)..];
}
