using System.Net;

namespace OutsourcingBot.Web.Access;

/// <summary>Tells this machine from others.</summary>
internal static class Loopback
{
    /// <summary>Whether an address is this machine's own; an unknown one is not.</summary>
    public static bool Is(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    /// <summary>Whether a host name, as it stands in a URL, means this machine without asking DNS.</summary>
    public static bool IsName(string host) =>
        string.Equals(host.TrimEnd('.'), "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && Is(address));
}
