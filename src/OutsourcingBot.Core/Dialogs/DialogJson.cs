using System.Text.Json.Serialization;
using OutsourcingBot.Core.Locations;
using OutsourcingBot.Core.Suitability;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>JSON for the files under <c>dialogs/</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(QuestionnaireDefinition))]
[JsonSerializable(typeof(LocationDefinition))]
[JsonSerializable(typeof(SuitabilityDefinition))]
[JsonSerializable(typeof(Replies))]
[JsonSerializable(typeof(SmallTalkDefinition))]
[JsonSerializable(typeof(TeamsWords))]
internal sealed partial class DialogJson : JsonSerializerContext;
