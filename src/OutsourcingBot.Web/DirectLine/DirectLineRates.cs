using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>How much one address may ask for and one conversation may be sent, as buckets that fill up again.</summary>
internal sealed class DirectLineRates(IOptions<DirectLineOptions> options) : IAsyncDisposable
{
    private const int Ipv6NetworkBytes = 8;

    private readonly PartitionedRateLimiter<string> _conversations = Limiter(options.Value.ConversationsPerMinute);
    private readonly PartitionedRateLimiter<string> _messages = Limiter(options.Value.MessagesPerMinute);
    private readonly PartitionedRateLimiter<string> _requests = Limiter(options.Value.RequestsPerMinute);

    /// <summary>Takes a request of any kind into account.</summary>
    /// <returns>Null where it may go on, else for how long the client is to wait.</returns>
    public TimeSpan? Request(HttpContext context) => Take(_requests, Network(context.Connection.RemoteIpAddress));

    /// <summary>Takes a conversation that begins into account; returns as <see cref="Request"/> does.</summary>
    public TimeSpan? Conversation(HttpContext context) => Take(_conversations, Network(context.Connection.RemoteIpAddress));

    /// <summary>Takes a message into account; returns as <see cref="Request"/> does.</summary>
    public TimeSpan? Message(HttpContext context) => Take(_messages, context.Claims().Conversation);

    public async ValueTask DisposeAsync()
    {
        await _conversations.DisposeAsync();
        await _messages.DisposeAsync();
        await _requests.DisposeAsync();
    }

    /// <summary>Who has one IPv6 address has a whole network of them.</summary>
    internal static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Ipv6NetworkBytes)),
        _ => address.ToString(),
    };

    private static TimeSpan? Take(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
            : TimeSpan.FromSeconds(1);
    }

    private static PartitionedRateLimiter<string> Limiter(int perMinute) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(perMinute < 60 ? 60.0 / perMinute : 1),
            QueueLimit = 0,
        }));
}
