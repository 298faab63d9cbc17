using System.Text.Json.Serialization;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>What a client needs to take part in a conversation; <c>domain</c> is where, if not here.</summary>
internal sealed record ConversationAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null,
    string? ReferenceGrammarId = null,
    string? Domain = null);

/// <summary>Asks Azure Bot Service for a token.</summary>
internal sealed record AzureTokenRequest(AzureTokenUser User, string[]? TrustedOrigins);

/// <summary>The user to whom such a token is bound.</summary>
internal sealed record AzureTokenUser(string Id);

/// <summary>The identifier under which a posted activity comes back to its sender.</summary>
internal sealed record PostAnswer(string? Id);

/// <summary>The browser's session; nothing depends on it here.</summary>
internal sealed record SessionAnswer(string SessionId);

/// <summary>An error as Direct Line clients read it.</summary>
internal sealed record ErrorAnswer(ErrorDetail Error);

/// <summary>The content of an <see cref="ErrorAnswer"/>.</summary>
internal sealed record ErrorDetail(string Code, string Message);

/// <summary>JSON of Direct Line 3.0, activities excepted.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(AzureTokenRequest))]
[JsonSerializable(typeof(PostAnswer))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
