using System.Text.Json.Serialization;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>What a token says; <c>user</c> is the claim that Direct Line clients look for.</summary>
/// <param name="Conversation">The only conversation it opens.</param>
/// <param name="User">Who speaks with it.</param>
/// <param name="Origin">The only origin whose pages may use it; null where it was given to something that is no page.</param>
/// <param name="Use">What it is good for, one of <see cref="TokenUses"/>.</param>
/// <param name="Expires">Unix seconds; set where it is signed.</param>
internal sealed record TokenClaims(
    [property: JsonPropertyName("conv")] string Conversation,
    [property: JsonPropertyName("user")] string User,
    [property: JsonPropertyName("origin")] string? Origin = null,
    [property: JsonPropertyName("use")] string Use = TokenUses.Conversation,
    [property: JsonPropertyName("exp")] long Expires = 0);

/// <summary>What tokens are good for.</summary>
internal static class TokenUses
{
    /// <summary>Everything in its conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>Opening the socket only: it stands in an address, which others may see.</summary>
    public const string Stream = "stream";
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenClaims))]
internal sealed partial class TokenJson : JsonSerializerContext;
