using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OutsourcingBot.Web.Tests.Authentication;

/// <summary>A key and the tokens that it signs, made by hand: well or badly, as asked.</summary>
internal sealed class SigningKey(string id)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id => id;

    /// <summary>The key as it stands in a key set.</summary>
    public JsonObject Public(string[]? endorsements)
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
            key["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        return key;
    }

    /// <summary>Signs claims.</summary>
    /// <param name="claims">The claims, as JSON.</param>
    /// <param name="algorithm">What the header names and, where this key can, what is done.</param>
    /// <param name="keyId">The key that the header names; this one by default.</param>
    public string Sign(JsonObject claims, string algorithm = "RS256", string? keyId = null)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = keyId ?? id };
        var content = $"{Encode(header.ToJsonString())}.{Encode(claims.ToJsonString())}";
        return $"{content}.{Base64Url.EncodeToString(Signature(Encoding.ASCII.GetBytes(content), algorithm))}";
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private byte[] Signature(byte[] content, string algorithm) => algorithm switch
    {
        "RS256" => _rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => _rsa.SignData(content, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => _rsa.SignData(content, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => _rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        // The classic trick: the public key as everybody's secret.
        "HS256" => HMACSHA256.HashData(_rsa.ExportSubjectPublicKeyInfo(), content),
        _ => [],
    };
}
