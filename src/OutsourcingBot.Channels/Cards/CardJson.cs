using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Cards;

/// <summary>JSON of Adaptive Cards.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(AskData))]
[JsonSerializable(typeof(MessageEntity))]
[JsonSerializable(typeof(SayData))]
[JsonSerializable(typeof(TeamsChannelData))]
internal sealed partial class CardJson : JsonSerializerContext;
