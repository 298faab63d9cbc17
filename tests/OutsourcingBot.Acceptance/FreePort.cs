using System.Net;
using System.Net.Sockets;

namespace OutsourcingBot.Acceptance;

/// <summary>Ports for processes that have to be told theirs.</summary>
internal static class FreePort
{
    /// <summary>One on which nobody listens at this moment.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
