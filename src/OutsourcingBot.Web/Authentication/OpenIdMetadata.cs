using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace OutsourcingBot.Web.Authentication;

/// <summary>The keys with which somebody signs tokens: read once a day, and once an hour where a token names another.</summary>
internal sealed class OpenIdMetadata
{
    static OpenIdMetadata() => ReadNewKeysFirst();

    public OpenIdMetadata(string address, HttpClient http) => Manager = new(
        address,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(http) { RequireHttps = true })
    {
        AutomaticRefreshInterval = TimeSpan.FromHours(24),
        RefreshInterval = TimeSpan.FromHours(1),
    };

    public ConfigurationManager<OpenIdConnectConfiguration> Manager { get; }

    /// <summary>
    /// A new key is read before the first token that it signed is judged, not after. The library looks at this once, when
    /// any of its parts is first made: to be called before that.
    /// </summary>
    public static void ReadNewKeysFirst() => AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);

    /// <summary>The channels that a key speaks for; none where the metadata say nothing about it.</summary>
    public async Task<ImmutableArray<string>> EndorsementsAsync(string? keyId, CancellationToken cancellationToken)
    {
        var configuration = await Manager.GetConfigurationAsync(cancellationToken);
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(key => key.Kid is not null && key.Kid == keyId);
        return key is not null && key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } endorsements
            ? [.. endorsements.EnumerateArray().Where(endorsement => endorsement.ValueKind == JsonValueKind.String).Select(endorsement => endorsement.GetString()!)]
            : [];
    }
}
