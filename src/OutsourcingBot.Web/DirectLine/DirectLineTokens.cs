using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>
/// Signs and reads tokens: JSON Web Tokens with HMAC-SHA256, since clients look into them for the user. The header is
/// always the same, so that no token can choose how it is checked.
/// </summary>
internal sealed class DirectLineTokens(DirectLineKeys keys, TimeProvider time)
{
    private const int MaxLength = 2048;
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    public string Sign(TokenClaims claims, TimeSpan lifetime)
    {
        var signed = claims with { Expires = (time.GetUtcNow() + lifetime).ToUnixTimeSeconds() };
        var content = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(signed, TokenJson.Default.TokenClaims))}";
        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(keys.Current, Encoding.UTF8.GetBytes(content)))}";
    }

    public TokenReading Read(string? token, string use)
    {
        if (token is null or { Length: > MaxLength } || token.Split('.') is not [var header, var payload, var signature] || header != Header)
            return new TokenReading.Invalid();
        if (!IsSigned($"{header}.{payload}", signature) || Claims(payload) is not { } claims || claims.Use != use)
            return new TokenReading.Invalid();
        return claims.Expires > time.GetUtcNow().ToUnixTimeSeconds() ? new TokenReading.Valid(claims) : new TokenReading.Expired();
    }

    /// <summary>Compares in text form: one signature has one spelling, and the comparison takes the same time for all.</summary>
    private bool IsSigned(string content, string signature) => keys.Valid.Any(key => IsSigned(key, content, Encoding.UTF8.GetBytes(signature)));

    private static bool IsSigned(byte[] key, string content, byte[] signature) => CryptographicOperations.FixedTimeEquals(
        signature, Encoding.UTF8.GetBytes(Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(content)))));

    private static TokenClaims? Claims(string payload) =>
        JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), TokenJson.Default.TokenClaims);
}
