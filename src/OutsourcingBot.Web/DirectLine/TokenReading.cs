namespace OutsourcingBot.Web.DirectLine;

/// <summary>What came of reading a token.</summary>
internal abstract record TokenReading
{
    private TokenReading()
    {
    }

    /// <summary>This bot signed it, and it is still good.</summary>
    public sealed record Valid(TokenClaims Claims) : TokenReading;

    /// <summary>This bot signed it, but it is good no longer.</summary>
    public sealed record Expired : TokenReading;

    /// <summary>This bot did not sign it, or not for this use.</summary>
    public sealed record Invalid : TokenReading;
}
