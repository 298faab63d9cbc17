using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OutsourcingBot.Benchmarks.Service;

/// <summary>Vouches for a channel over HTTPS on this machine, so that the service checks real tokens.</summary>
internal sealed class KeyAuthority : IAsyncDisposable
{
    private const string AppId = "5f1d5e0e-1111-2222-3333-444455556666";
    private const string Issuer = "https://api.botframework.com";

    private readonly RSA _key = RSA.Create(2048);
    private readonly string _certificateFile;
    private readonly WebApplication _app;

    private KeyAuthority(DirectoryInfo folder)
    {
        var certificate = SelfSigned();
        _certificateFile = Path.Combine(folder.FullName, "authority.pem");
        File.WriteAllText(_certificateFile, certificate.ExportCertificatePem());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(context => context.Response.WriteAsync(context.Request.Path == "/keys" ? Keys() : Metadata()));
    }

    private string Url => $"https://localhost:{new Uri(_app.Urls.Single()).Port}";

    /// <summary>What the service needs to know.</summary>
    public (string Name, string Value)[] Environment =>
    [
        ("SSL_CERT_FILE", _certificateFile),
        ("MicrosoftAppId", AppId),
        ("ToBotFromChannelOpenIdMetadataUrl", $"{Url}/metadata"),
    ];

    public static async Task<KeyAuthority> StartAsync(DirectoryInfo folder)
    {
        var authority = new KeyAuthority(folder);
        await authority._app.StartAsync();
        return authority;
    }

    public string Token(string serviceUrl)
    {
        var expires = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
        var content = $"{Encode("""{"alg":"RS256","typ":"JWT","kid":"k"}""")}.{Encode($$"""{"iss":"{{Issuer}}","aud":"{{AppId}}","serviceurl":"{{serviceUrl}}","exp":{{expires}}}""")}";
        return $"{content}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private string Metadata() => $$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Url}}/keys"}""";

    private string Keys()
    {
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        return $$"""{"keys":[{"kty":"RSA","kid":"k","n":"{{Base64Url.EncodeToString(parameters.Modulus)}}","e":"{{Base64Url.EncodeToString(parameters.Exponent)}}","endorsements":["msteams"]}]}""";
    }
}
