using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Turns;

/// <summary>JSON for what leaves the core: the state that hosts keep and the trace that channels carry.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(AnswerTrace))]
public sealed partial class TurnJson : JsonSerializerContext;
