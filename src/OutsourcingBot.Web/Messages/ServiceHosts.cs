using System.Net;
using Microsoft.Extensions.Options;
using OutsourcingBot.Web.Access;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Which hosts replies may be sent to. Nobody has proved who they are, so a caller must not choose where this bot
/// connects: this machine answers to callers on this machine, everything else is configured.
/// </summary>
internal sealed class ServiceHosts(IOptions<ConnectorOptions> options)
{
    public bool Allow(string serviceUrl, IPAddress? caller)
    {
        var host = new Uri(serviceUrl).IdnHost;
        return options.Value.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase)
            || (Loopback.IsName(host) && Loopback.Is(caller));
    }
}
