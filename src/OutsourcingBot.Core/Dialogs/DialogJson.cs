using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>JSON for the files under <c>dialogs/</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(QuestionnaireDefinition))]
[JsonSerializable(typeof(Replies))]
[JsonSerializable(typeof(SmallTalkDefinition))]
internal sealed partial class DialogJson : JsonSerializerContext;
