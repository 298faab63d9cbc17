using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace OutsourcingBot.Benchmarks.Service;

/// <summary>Messages of a channel, as they stand in a request.</summary>
internal static class Messages
{
    private static readonly string[] Questions = ["what is kpo", "which one needs judgment?", "hello", "how do they differ in risk?"];

    public static ByteArrayContent Body(int number, int conversation, string serviceUrl, bool expectReplies)
    {
        var text = JsonEncodedText.Encode(Questions[number % Questions.Length]);
        var mode = expectReplies ? "\"deliveryMode\":\"expectReplies\"," : "";
        var json = $$"""
            {"type":"message","id":"m-{{number}}","text":"{{text}}","textFormat":"plain","timestamp":"2026-01-02T03:04:05.678Z",
             "channelId":"msteams","serviceUrl":"{{serviceUrl}}",{{mode}}"locale":"en-US",
             "from":{"id":"user-{{conversation}}","name":"Alex","aadObjectId":"a-1"},"recipient":{"id":"bot-1","name":"Bot"},
             "conversation":{"id":"c-{{conversation}}","conversationType":"personal","tenantId":"t-1"},
             "channelData":{"tenant":{"id":"t-1"} } }
            """;
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
