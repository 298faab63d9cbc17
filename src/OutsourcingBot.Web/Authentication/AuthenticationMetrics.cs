using System.Diagnostics.Metrics;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Authentication;

/// <summary>What an operator counts about requests whose sender was not believed.</summary>
internal sealed class AuthenticationMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _refused = meters.Create(TurnMetrics.MeterName)
        .CreateCounter<long>("outsourcingbot.authentication.refused", "{request}", "Requests that were refused for their token, by reason.");

    public void Refused(string reason) => _refused.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
