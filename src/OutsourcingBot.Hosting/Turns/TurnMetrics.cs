using System.Diagnostics;
using System.Diagnostics.Metrics;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Hosting.Turns;

/// <summary>What an operator counts about turns, under the meter <see cref="MeterName"/>.</summary>
public sealed class TurnMetrics
{
    /// <summary>The name under which a collector subscribes.</summary>
    public const string MeterName = "OutsourcingBot";

    private readonly Counter<long> _turns;
    private readonly Counter<long> _repeated;
    private readonly Counter<long> _conflicts;
    private readonly Counter<long> _ratings;

    /// <summary>Makes the instruments.</summary>
    public TurnMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _turns = meter.CreateCounter<long>("outsourcingbot.turns", "{turn}", "Turns taken, by what they came to and channel.");
        _repeated = meter.CreateCounter<long>("outsourcingbot.turns.repeated", "{delivery}", "Deliveries that had been answered before.");
        _conflicts = meter.CreateCounter<long>("outsourcingbot.turns.conflicts", "{conflict}", "Turns taken again because of another at the same time.");
        _ratings = meter.CreateCounter<long>("outsourcingbot.ratings", "{rating}", "Thumbs that people gave an answer, by whether they point up.");
    }

    internal void Taken(TurnResult result, string? channel)
    {
        var tags = new TagList { { "outcome", Name(result) }, { "channel", Known(channel) } };
        _turns.Add(1, tags);
    }

    internal void Rated(bool up) => _ratings.Add(1, new KeyValuePair<string, object?>("up", up));

    internal void Repeated() => _repeated.Add(1);

    internal void Conflict() => _conflicts.Add(1);

    private static string Name(TurnResult result) => result.ToString();

    /// <summary>A caller may write anything there; a metric must not grow with it.</summary>
    private static string Known(string? channel) =>
        channel is ChannelIds.DirectLine or ChannelIds.Emulator or ChannelIds.Teams or ChannelIds.WebChat ? channel : "other";
}
