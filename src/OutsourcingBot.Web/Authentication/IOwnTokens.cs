namespace OutsourcingBot.Web.Authentication;

/// <summary>The bot's own tokens, which it shows to channels.</summary>
internal interface IOwnTokens
{
    /// <summary>Gets a token that is good now; from the cache without waiting where there is one.</summary>
    /// <returns>Null where the bot has none to show.</returns>
    /// <exception cref="Microsoft.Identity.Client.MsalException">Nobody gives the bot a token.</exception>
    Task<string?> GetAsync(CancellationToken cancellationToken);
}

/// <summary>The tokens of a bot that nobody vouches for.</summary>
internal sealed class NoTokens : IOwnTokens
{
    private static readonly Task<string?> None = Task.FromResult<string?>(null);

    public Task<string?> GetAsync(CancellationToken cancellationToken) => None;
}
