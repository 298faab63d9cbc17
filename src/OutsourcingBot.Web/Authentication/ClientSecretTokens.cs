using Microsoft.Identity.Client;

namespace OutsourcingBot.Web.Authentication;

/// <summary>Tokens for the bot's secret; the library keeps them and renews them before they end.</summary>
internal sealed class ClientSecretTokens(BotIdentity identity, string secret, IdentityHttp http) : IOwnTokens
{
    private readonly string[] _scopes = [identity.Cloud.Scope];

    private readonly IConfidentialClientApplication _application = ConfidentialClientApplicationBuilder
        .Create(identity.AppId)
        .WithClientSecret(secret)
        .WithAuthority(identity.LoginUrl)
        // The place is fixed; asking another one whether it is known would only cost time.
        .WithInstanceDiscovery(false)
        .WithHttpClientFactory(http)
        .Build();

    public async Task<string?> GetAsync(CancellationToken cancellationToken) =>
        (await _application.AcquireTokenForClient(_scopes).ExecuteAsync(cancellationToken)).AccessToken;
}
