using System.Text.Json.Serialization;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>The figures as JSON, for tools that compare runs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Figures))]
internal sealed partial class EvaluateJson : JsonSerializerContext;
