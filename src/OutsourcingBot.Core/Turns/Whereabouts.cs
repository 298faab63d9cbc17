using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Turns;

/// <summary>Where work would go, as somebody said it.</summary>
/// <param name="Distance">How far that is from the client.</param>
/// <param name="Home">The client's country; null where only the distance was said.</param>
/// <param name="Away">The provider's country; null where only the distance was said.</param>
public sealed record Whereabouts(Distance Distance, string? Home, string? Away);

/// <summary>The three distances that are told apart.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Distance>))]
public enum Distance
{
    /// <summary>One country.</summary>
    [JsonStringEnumMemberName("same")]
    Same,

    /// <summary>Countries close to each other.</summary>
    [JsonStringEnumMemberName("near")]
    Near,

    /// <summary>Countries far apart.</summary>
    [JsonStringEnumMemberName("far")]
    Far,
}
