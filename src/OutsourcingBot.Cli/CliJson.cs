using System.Text.Json.Serialization;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli;

/// <summary>JSON as the commands print it: indented, for people and tools alike.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(AnswerTrace))]
internal sealed partial class CliJson : JsonSerializerContext;
