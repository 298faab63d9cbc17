using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Hosting.Storage;

/// <summary>The part of a handled turn that is kept as JSON.</summary>
internal sealed record HandledTurnJson(Activity? Taken, ImmutableArray<Activity> Replies);

/// <summary>JSON of what only the database holds.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandledTurnJson))]
internal sealed partial class StorageJson : JsonSerializerContext;
