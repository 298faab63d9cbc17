using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Turns;

/// <summary>Gives activities the identifiers and times under which they stand in a transcript.</summary>
internal static class Transcript
{
    /// <summary>Stamps the activity that comes at a position of the conversation, counted from 1.</summary>
    public static Activity Stamp(Activity activity, ConversationKey key, long position, DateTimeOffset at) => activity with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{key.Id}|{position:D7}"),
        Timestamp = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads the position out of an identifier.</summary>
    /// <returns>Null where it is none of this conversation.</returns>
    public static long? PositionOf(ConversationKey key, string id) =>
        id.StartsWith($"{key.Id}|", StringComparison.Ordinal)
        && long.TryParse(id.AsSpan(key.Id.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position > 0
            ? position
            : null;

    /// <summary>Stamps activities one after the other.</summary>
    public static ImmutableArray<Activity> StampAll(
        ImmutableArray<Activity> activities, ConversationKey key, long first, DateTimeOffset at) =>
        [.. activities.Select((activity, i) => Stamp(activity, key, first + i, at))];
}
