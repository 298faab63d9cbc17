using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace OutsourcingBot.Web.Authentication;

/// <summary>Tokens for the identity that the bot's machine has; the library keeps them and renews them before they end.</summary>
internal sealed class ManagedIdentityTokens(BotIdentity identity, IdentityHttp http) : IOwnTokens
{
    private readonly string _resource = identity.Cloud.Scope.Replace("/.default", "", StringComparison.Ordinal);

    private readonly IManagedIdentityApplication _application = ManagedIdentityApplicationBuilder
        .Create(ManagedIdentityId.WithUserAssignedClientId(identity.AppId))
        .WithHttpClientFactory(http)
        .Build();

    public async Task<string?> GetAsync(CancellationToken cancellationToken) =>
        (await _application.AcquireTokenForManagedIdentity(_resource).ExecuteAsync(cancellationToken)).AccessToken;
}
