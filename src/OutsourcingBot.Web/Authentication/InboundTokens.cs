using System.Diagnostics.CodeAnalysis;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OutsourcingBot.Web.Authentication;

/// <summary>Tells from a request's token who sent it. The issuers are fixed from the start; no token adds one.</summary>
internal sealed partial class InboundTokens : ISenders
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly BotIdentity _identity;
    private readonly TimeProvider _time;
    private readonly ILogger<InboundTokens> _logger;
    private readonly OpenIdMetadata _channelKeys;
    private readonly TokenValidationParameters _channel;
    private readonly TokenValidationParameters _developer;

    static InboundTokens() => OpenIdMetadata.ReadNewKeysFirst();

    public InboundTokens(BotIdentity identity, IdentityHttp http, TimeProvider time, ILogger<InboundTokens> logger)
    {
        (_identity, _time, _logger) = (identity, time, logger);
        _channelKeys = new(identity.Cloud.ChannelMetadata, http.Client);
        _channel = Parameters([identity.Cloud.ChannelIssuer], _channelKeys);
        _developer = Parameters(identity.EmulatorIssuers, new(identity.Cloud.EmulatorMetadata, http.Client));
    }

    /// <summary>Reads the request's only <c>Authorization</c> header.</summary>
    public async Task<Sender> SenderAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (Bearer(request) is not { } text)
            return new Sender.Unknown("missing");
        if (Read(text) is not { } token)
            return new Sender.Unknown("malformed");
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            return new Sender.Unknown("algorithm");
        var isDeveloper = _identity.EmulatorIssuers.Contains(token.Issuer, StringComparer.Ordinal);
        var result = await _handler.ValidateTokenAsync(text, isDeveloper ? _developer : _channel);
        if (!result.IsValid)
            return Refused(result.Exception);
        token = (JsonWebToken)result.SecurityToken;
        return isDeveloper ? Developer(token) : await ChannelAsync(token, cancellationToken);
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..].Trim()
            : null;

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(IEnumerable<string> issuers, OpenIdMetadata keys) => new()
    {
        ValidIssuers = issuers,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        // The metadata of a directory name an issuer, too: only those above count.
        IssuerValidator = (issuer, _, parameters) => parameters.ValidIssuers.Contains(issuer, StringComparer.Ordinal)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The issuer is not trusted."),
        AudienceValidator = (audiences, _, _) => audiences.ToList() is [{ } only] && IsAppId(only),
        LifetimeValidator = (from, until, _, _) => IsAlive(from, until),
        ConfigurationManager = keys.Manager,
        RefreshBeforeValidation = false,
    };

    private bool IsAlive(DateTime? from, [NotNullWhen(true)] DateTime? until)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);
    }

    private Sender Developer(JsonWebToken token)
    {
        var claim = Claim(token, "ver") switch { "1.0" => "appid", "2.0" => "azp", _ => null };
        return claim is null ? new Sender.Unknown("version")
            : Claim(token, claim) is { } app && IsAppId(app) ? new Sender.Developer()
            : new Sender.Unknown("application");
    }

    private async Task<Sender> ChannelAsync(JsonWebToken token, CancellationToken cancellationToken) =>
        Claim(token, "serviceurl") is { Length: > 0 } serviceUrl
            ? new Sender.Channel(serviceUrl, await _channelKeys.EndorsementsAsync(token.SigningKey?.KeyId, cancellationToken))
            : new Sender.Unknown("serviceUrl");

    private bool IsAppId(string value) => string.Equals(value, _identity.AppId, StringComparison.OrdinalIgnoreCase);

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private Sender.Unknown Refused(Exception problem)
    {
        if (problem is InvalidOperationException)
            LogNoKeys(problem.GetBaseException().Message);
        return new(problem switch
        {
            SecurityTokenInvalidIssuerException => "issuer",
            SecurityTokenInvalidAudienceException => "audience",
            SecurityTokenInvalidLifetimeException => "lifetime",
            SecurityTokenSignatureKeyNotFoundException => "key",
            SecurityTokenInvalidSignatureException => "signature",
            _ => "token",
        });
    }

    [LoggerMessage(EventId = 4002, Level = LogLevel.Error, Message = "The keys that sign tokens cannot be read: {Problem}")]
    private partial void LogNoKeys(string problem);
}
