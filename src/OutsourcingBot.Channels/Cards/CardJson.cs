using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Cards;

/// <summary>JSON of Adaptive Cards.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(SayData))]
internal sealed partial class CardJson : JsonSerializerContext;
