using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Activities;

/// <summary>JSON of the Activity protocol; nulls are left out, since some channels refuse them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
public sealed partial class ActivityJson : JsonSerializerContext;
