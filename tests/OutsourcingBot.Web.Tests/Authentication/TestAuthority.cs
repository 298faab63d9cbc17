using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OutsourcingBot.Web.Tests.Authentication;

/// <summary>
/// Stands in for everybody who vouches for somebody: whatever host the bot asks for its keys or its own token, it is
/// asked over HTTPS on this machine, and remembers under which address.
/// </summary>
internal sealed class TestAuthority : IAsyncDisposable
{
    private readonly X509Certificate2 _certificate = SelfSigned();
    private readonly WebApplication _app;

    private TestAuthority()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_certificate)));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Signs for the channels that most tests speak of.</summary>
    public SigningKey ChannelKey { get; } = new("channel-1");

    public SigningKey DirectoryKey { get; } = new("directory-1");

    /// <summary>The keys of channels, each with its endorsements; null for a key without any.</summary>
    public ConcurrentDictionary<SigningKey, string[]?> ChannelKeys { get; } = [];

    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>The forms that were posted for tokens.</summary>
    public ConcurrentQueue<string> Forms { get; } = [];

    /// <summary>What the next tokens are answered with.</summary>
    public Func<HttpContext, int, Task> TokenAnswer { get; set; } = (context, call) =>
        context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":86399,"access_token":"own-token-{{call}}"}""");

    /// <summary>For the bot: brings every request here.</summary>
    public HttpMessageHandler Handler => new SocketsHttpHandler
    {
        ConnectCallback = async (_, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, new Uri(_app.Urls.Single()).Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                certificate is not null && certificate.GetCertHashString() == _certificate.GetCertHashString(),
        },
    };

    public static async Task<TestAuthority> StartAsync()
    {
        var authority = new TestAuthority();
        authority.ChannelKeys[authority.ChannelKey] = ["msteams", "webchat"];
        await authority._app.StartAsync(TestContext.Current.CancellationToken);
        return authority;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        Requests.Enqueue($"{request.Method} {request.Scheme}://{request.Host}{request.Path}");
        if (HttpMethods.IsPost(request.Method) || request.Path.StartsWithSegments("/msi"))
        {
            Forms.Enqueue(request.QueryString + await new StreamReader(request.Body).ReadToEndAsync(context.RequestAborted));
            context.Response.ContentType = "application/json";
            await TokenAnswer(context, Forms.Count);
            return;
        }

        var issuer = request.Host.Host.Contains("botframework", StringComparison.Ordinal) ? "channel" : "directory";
        await context.Response.WriteAsync(request.Path.Value switch
        {
            "/channel-keys" => Keys(ChannelKeys.Select(pair => pair.Key.Public(pair.Value))),
            "/directory-keys" => Keys([DirectoryKey.Public(null)]),
            _ => new JsonObject
            {
                // As a directory's: for everybody's tenant.
                ["issuer"] = "https://login.microsoftonline.com/{tenantid}/v2.0",
                ["jwks_uri"] = $"https://{request.Host}/{issuer}-keys",
                ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            }.ToJsonString(),
        });
    }

    private static string Keys(IEnumerable<JsonObject> keys) => new JsonObject { ["keys"] = new JsonArray([.. keys]) }.ToJsonString();
}
