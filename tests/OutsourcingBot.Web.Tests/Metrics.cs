using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace OutsourcingBot.Web.Tests;

/// <summary>Listens to one counter of one service.</summary>
internal static class Metrics
{
    /// <returns>The tags' values of every count, one string each.</returns>
    public static async Task<IReadOnlyCollection<string>> CountsOfAsync(BotServer server, string name, Func<Task> act)
    {
        var meters = server.Services.GetRequiredService<IMeterFactory>();
        var counts = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == name && instrument.Meter.Scope == meters)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counts.Enqueue(string.Join(' ', tags.ToArray().Select(tag => tag.Value))));
        listener.Start();
        await act();
        return counts;
    }
}
