namespace OutsourcingBot.Web.Authentication;

/// <summary>Who the bot is on the Bot Framework, under the names that every bot's settings have, without a section.</summary>
internal sealed class IdentityOptions
{
    /// <summary><c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>; default <c>MultiTenant</c>.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The application's (client's) identifier; default none: nobody has to say who they are.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>A client secret of the application; a secret itself, default none.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The directory that the application belongs to; default none.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Empty for the public cloud, <c>https://botframework.azure.us</c> for the government's; default empty.</summary>
    public string? ChannelService { get; set; }

    /// <summary>Who signs the tokens of channels, where that is not the cloud's own.</summary>
    public string? ToBotFromChannelTokenIssuer { get; set; }

    /// <summary>Where the keys of channels are, where that is not the cloud's own place.</summary>
    public string? ToBotFromChannelOpenIdMetadataUrl { get; set; }

    /// <summary>Where the keys of the Emulator are, where that is not the cloud's own place.</summary>
    public string? ToBotFromEmulatorOpenIdMetadataUrl { get; set; }

    /// <summary>Where the bot gets its own tokens, where that is not the cloud's own place.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    /// <summary>What the bot's own tokens are for, where that is not the cloud's own.</summary>
    public string? ToChannelFromBotOAuthScope { get; set; }
}
