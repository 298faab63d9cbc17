using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Language;

/// <summary>JSON for <c>dialogs/language.json</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LanguageDefinition))]
internal sealed partial class LanguageJson : JsonSerializerContext;
