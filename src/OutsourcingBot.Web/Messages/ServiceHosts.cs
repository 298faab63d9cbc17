using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.Options;
using OutsourcingBot.Web.Access;
using OutsourcingBot.Web.Authentication;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Which hosts replies and the bot's token may be sent to. No caller may choose where this bot connects: the hosts of
/// the bot's cloud and the configured ones are fixed, and this machine answers to callers on this machine.
/// </summary>
internal sealed class ServiceHosts(Registration registration, IOptions<ConnectorOptions> options)
{
    private readonly ImmutableArray<string> _cloud = registration.Identity?.Cloud.Hosts ?? [];
    private readonly ImmutableArray<string> _configured = [.. options.Value.AllowedHosts];

    /// <summary>Whether replies may be sent to a service on behalf of a caller.</summary>
    public bool Allow(string serviceUrl, IPAddress? caller)
    {
        var service = new Uri(serviceUrl);
        return IsListed(service) || (Loopback.IsName(service.IdnHost) && Loopback.Is(caller));
    }

    /// <summary>Whether a service may see the bot's token: never one that only a caller named, never in the clear.</summary>
    public bool MayHaveToken(Uri service) =>
        IsListed(service) && (service.Scheme == Uri.UriSchemeHttps || Loopback.IsName(service.IdnHost));

    private bool IsListed(Uri service) =>
        _configured.Any(host => Matches(host, service.IdnHost))
        || (service.Scheme == Uri.UriSchemeHttps && _cloud.Any(host => Matches(host, service.IdnHost)));

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
