using Microsoft.Identity.Client;

namespace OutsourcingBot.Web.Authentication;

/// <summary>The connection to those who vouch for others: where keys and the bot's own tokens come from.</summary>
internal sealed class IdentityHttp(HttpMessageHandler handler) : IMsalHttpClientFactory, IDisposable
{
    public IdentityHttp()
        : this(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
    }

    public HttpClient Client { get; } = new(handler) { Timeout = TimeSpan.FromSeconds(10) };

    public HttpClient GetHttpClient() => Client;

    public void Dispose() => Client.Dispose();
}
