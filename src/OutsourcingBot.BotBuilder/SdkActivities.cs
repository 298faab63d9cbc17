using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OutsourcingBot.Channels.Activities;
using JsonSerializer = System.Text.Json.JsonSerializer;
using SdkActivity = Microsoft.Bot.Schema.Activity;

namespace OutsourcingBot.BotBuilder;

/// <summary>Translates between the SDK's activities and this bot's, by what both are on the wire.</summary>
internal static class SdkActivities
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        // What looks like a date in somebody's data stays the text that it is.
        DateParseHandling = DateParseHandling.None,
    };

    public static Activity Read(SdkActivity activity) =>
        JsonSerializer.Deserialize(JsonConvert.SerializeObject(activity, Settings), ActivityJson.Default.Activity)!;

    public static SdkActivity Write(Activity activity) =>
        JsonConvert.DeserializeObject<SdkActivity>(JsonSerializer.Serialize(activity, ActivityJson.Default.Activity), Settings)!;

    public static JToken? Write(JsonElement? body) =>
        body is { } element ? JsonConvert.DeserializeObject<JToken>(element.GetRawText(), Settings) : null;
}
