using System.Text.Json.Serialization;

namespace OutsourcingBot.Web.Health;

/// <summary>What <c>/healthz</c> says.</summary>
/// <param name="Status"><c>ok</c>, or <c>stale</c> where files were changed so that they do not compile, and the bot goes on
/// with those it had.</param>
/// <param name="Version">The release.</param>
/// <param name="KnowledgeEntries">How many entries of knowledge stand behind the answers.</param>
/// <param name="UptimeSeconds">Whole seconds since the bot was started.</param>
/// <param name="Problems">Why the changed files do not compile; absent where they do.</param>
internal sealed record HealthReport(string Status, string Version, int KnowledgeEntries, long UptimeSeconds, IReadOnlyList<string>? Problems);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
