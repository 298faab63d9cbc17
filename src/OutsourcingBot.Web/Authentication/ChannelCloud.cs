using System.Collections.Immutable;

namespace OutsourcingBot.Web.Authentication;

/// <summary>The places and names of one Bot Framework cloud.</summary>
/// <param name="ChannelIssuer">Who signs the tokens of channels.</param>
/// <param name="ChannelMetadata">Where the keys of channels are.</param>
/// <param name="EmulatorMetadata">Where the keys of the Emulator and Agents Playground are.</param>
/// <param name="DirectoryHost">The directory service that signs version 2 tokens.</param>
/// <param name="EmulatorTenants">The directories whose tokens the Emulator and Agents Playground send.</param>
/// <param name="BotTenant">The directory of bots that belong to none.</param>
/// <param name="Scope">What the bot's own tokens are for.</param>
/// <param name="Hosts">Where channels take replies; a leading <c>*.</c> stands for any name before it.</param>
internal sealed record ChannelCloud(
    string ChannelIssuer,
    string ChannelMetadata,
    string EmulatorMetadata,
    string DirectoryHost,
    ImmutableArray<string> EmulatorTenants,
    string BotTenant,
    string Scope,
    ImmutableArray<string> Hosts)
{
    public const string GovernmentService = "https://botframework.azure.us";

    public static ChannelCloud Public { get; } = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
        "login.microsoftonline.com",
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"],
        "botframework.com",
        "https://api.botframework.com/.default",
        ["*.botframework.com", "smba.trafficmanager.net", "*.teams.microsoft.com", "*.botapi.skype.com"]);

    public static ChannelCloud Government { get; } = new(
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
        "login.microsoftonline.us",
        [.. Public.EmulatorTenants, "cab8a31a-1906-4287-a0d8-4eef66b95f6e"],
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us/.default",
        ["*.botframework.azure.us", "*.botframework.us", "*.teams.microsoft.us", "*.teams.microsoft.com"]);

    /// <summary>The issuers that a directory's tokens of version 1 and 2 name.</summary>
    public IEnumerable<string> IssuersOf(string tenant) =>
        [$"https://sts.windows.net/{tenant}/", $"https://{DirectoryHost}/{tenant}/v2.0"];
}
