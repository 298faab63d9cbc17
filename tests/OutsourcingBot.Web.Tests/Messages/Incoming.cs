using System.Text;
using System.Text.Json.Nodes;

namespace OutsourcingBot.Web.Tests.Messages;

/// <summary>Activities as the clients send them.</summary>
internal static class Incoming
{
    public static JsonObject Message(string text = "hello", string? id = "m-1", string channel = "msteams", string serviceUrl = "http://127.0.0.1:9/_connector") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["text"] = text,
        ["textFormat"] = "plain",
        ["timestamp"] = "2026-01-02T03:04:05.678Z",
        ["channelId"] = channel,
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "user-id-0", ["name"] = "Alex", ["aadObjectId"] = "a-1" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "Test Bot" },
        ["conversation"] = new JsonObject { ["id"] = "c-1|livechat", ["conversationType"] = "personal", ["tenantId"] = null },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["timezone"] = null }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t-1" } },
    };

    public static JsonObject Update(params string[] members) =>
        Message().With("type", "conversationUpdate").With("text", null)
            .With("membersAdded", new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]));

    public static JsonObject ExpectingReplies(this JsonObject activity) => activity.With("deliveryMode", "expectReplies");

    public static JsonObject With(this JsonObject activity, string name, JsonNode? value)
    {
        activity[name] = value;
        return activity;
    }

    public static JsonObject Without(this JsonObject activity, string name)
    {
        activity.Remove(name);
        return activity;
    }

    public static HttpContent Body(this JsonNode activity) => Body(activity.ToJsonString());

    public static HttpContent Body(string json) => new StringContent(json, Encoding.UTF8, "application/json");
}
