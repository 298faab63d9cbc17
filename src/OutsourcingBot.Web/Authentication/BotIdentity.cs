using System.Collections.Immutable;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Authentication;

/// <summary>Who the bot is, checked; the secret stays in <see cref="IdentityOptions"/>.</summary>
/// <param name="AppId">The application's identifier: what tokens to the bot are for.</param>
/// <param name="IsManaged">Whether the machine vouches for the bot in place of a secret.</param>
/// <param name="Cloud">The cloud that the bot is registered in.</param>
/// <param name="EmulatorIssuers">Who signs tokens of the Emulator and Agents Playground.</param>
/// <param name="LoginUrl">Where the bot gets its own tokens.</param>
internal sealed record BotIdentity(
    string AppId, bool IsManaged, ChannelCloud Cloud, ImmutableArray<string> EmulatorIssuers, string LoginUrl)
{
    private enum AppType
    {
        MultiTenant,
        SingleTenant,
        UserAssignedMSI,
    }

    /// <summary>Reads the settings.</summary>
    /// <returns>Null where the bot was given no identity.</returns>
    /// <exception cref="StartUpException">The settings do not fit together.</exception>
    public static BotIdentity? From(IdentityOptions options)
    {
        var type = Type(options.MicrosoftAppType);
        var cloud = CloudOf(options);
        var appId = Given(options.MicrosoftAppId);
        var tenant = Given(options.MicrosoftAppTenantId);
        if (appId is null)
        {
            return type != AppType.UserAssignedMSI && Given(options.MicrosoftAppPassword) is null
                ? null
                : throw Problem("MicrosoftAppId is empty, but MicrosoftAppType or MicrosoftAppPassword say that the bot has an identity.");
        }

        if (type == AppType.SingleTenant && tenant is null)
            throw Problem("MicrosoftAppTenantId is empty, but MicrosoftAppType is SingleTenant.");
        string[] tenants = tenant is null ? [.. cloud.EmulatorTenants] : [.. cloud.EmulatorTenants, tenant];
        var login = Given(options.ToChannelFromBotLoginUrl)
            ?? $"https://{cloud.DirectoryHost}/{(type == AppType.SingleTenant ? tenant : cloud.BotTenant)}";
        return new(appId, type == AppType.UserAssignedMSI, cloud, [.. tenants.SelectMany(cloud.IssuersOf).Distinct()], login);
    }

    private static AppType Type(string? setting) =>
        Given(setting) is not { } given ? AppType.MultiTenant
        : Enum.TryParse<AppType>(given, ignoreCase: true, out var type) && !char.IsAsciiDigit(given[0]) ? type
        : throw Problem($"MicrosoftAppType is none of {string.Join(", ", Enum.GetNames<AppType>())}.");

    private static ChannelCloud CloudOf(IdentityOptions options)
    {
        var cloud = Given(options.ChannelService)?.TrimEnd('/') switch
        {
            null => ChannelCloud.Public,
            { } service when service.Equals(ChannelCloud.GovernmentService, StringComparison.OrdinalIgnoreCase) => ChannelCloud.Government,
            _ => throw Problem($"ChannelService is neither empty, for the public cloud, nor {ChannelCloud.GovernmentService}."),
        };
        return cloud with
        {
            ChannelIssuer = Given(options.ToBotFromChannelTokenIssuer) ?? cloud.ChannelIssuer,
            ChannelMetadata = Given(options.ToBotFromChannelOpenIdMetadataUrl) ?? cloud.ChannelMetadata,
            EmulatorMetadata = Given(options.ToBotFromEmulatorOpenIdMetadataUrl) ?? cloud.EmulatorMetadata,
            Scope = Given(options.ToChannelFromBotOAuthScope) ?? cloud.Scope,
        };
    }

    private static string? Given(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();

    private static StartUpException Problem(string line) => new([line]);
}
