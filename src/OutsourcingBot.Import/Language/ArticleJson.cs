using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Import.Language;

/// <summary>JSON for <c>articles.json</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ArticleDefinition))]
internal sealed partial class ArticleJson : JsonSerializerContext;
