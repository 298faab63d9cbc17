using System.Text.Json.Serialization;

namespace OutsourcingBot.Web.Health;

/// <summary>What <c>/healthz</c> says.</summary>
/// <param name="Status">Always <c>ok</c>: a bot that is not does not answer.</param>
/// <param name="Version">The release.</param>
/// <param name="KnowledgeEntries">How many entries of knowledge stand behind the answers.</param>
/// <param name="UptimeSeconds">Whole seconds since the bot was started.</param>
internal sealed record HealthReport(string Status, string Version, int KnowledgeEntries, long UptimeSeconds);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
