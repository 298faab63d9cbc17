namespace OutsourcingBot.Web.DirectLine;

/// <summary>What a socket may cost.</summary>
internal static class SocketLimits
{
    /// <summary>Clients send nothing but empty frames; more is read in pieces of this size and thrown away.</summary>
    public const int ReceiveBufferBytes = 1024;

    /// <summary>A client that is gone without a word is noticed within half a minute.</summary>
    public static WebSocketOptions Options => new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(15),
        KeepAliveTimeout = TimeSpan.FromSeconds(15),
    };
}
