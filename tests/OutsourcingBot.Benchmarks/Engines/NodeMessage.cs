using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OutsourcingBot.Benchmarks.Export;

namespace OutsourcingBot.Benchmarks.Engines;

/// <summary>What the script of the Node engines reads.</summary>
/// <param name="Engine">The engine's name on npm.</param>
internal sealed record NodeMessage(
    string Engine,
    ImmutableArray<PeerEntry> Entries,
    ImmutableArray<PeerSmallTalk> SmallTalk,
    ImmutableArray<string> Questions);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NodeMessage))]
[JsonSerializable(typeof(ImmutableArray<Found>))]
internal sealed partial class NodeJson : JsonSerializerContext;
