using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>JSON for the files under <c>dialogs/</c> that define questionnaires.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(QuestionnaireDefinition))]
internal sealed partial class DialogJson : JsonSerializerContext;
