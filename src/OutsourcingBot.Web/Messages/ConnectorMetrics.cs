using System.Diagnostics.Metrics;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Messages;

/// <summary>What an operator counts about replies that did not reach their channel.</summary>
internal sealed class ConnectorMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _failed = meters.Create(TurnMetrics.MeterName)
        .CreateCounter<long>("outsourcingbot.sends.failed", "{activity}", "Replies that a channel did not take, by reason.");

    public void Failed(string reason) => _failed.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
