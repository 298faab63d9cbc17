using System.Text.Json;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Channels.Tests;

/// <summary>Activities in the shapes that the clients send.</summary>
internal static class Samples
{
    public const string PlaygroundMessage = """
        {"type":"message","text":"what is kpo","id":"m-1","from":{"id":"user-id-0","name":"Alex","aadObjectId":"a-1"},
         "timestamp":"2026-01-02T03:04:05.678Z","localTimestamp":"2026-01-02T03:04:05.678+00:00","localTimezone":"UTC",
         "serviceUrl":"http://127.0.0.1:56150/_connector",
         "conversation":{"conversationType":"personal","tenantId":"t-1","id":"c-1"},
         "recipient":{"id":"bot-1","name":"Test Bot"},"textFormat":"plain","locale":"en-US",
         "entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":null}],
         "channelData":{"tenant":{"id":"t-1"}},"channelId":"msteams"}
        """;

    public const string PlaygroundSubmit = """
        {"type":"message","id":"m-2","from":{"id":"user-id-0"},"serviceUrl":"http://127.0.0.1:56150/_connector",
         "conversation":{"conversationType":"personal","id":"c-1"},"recipient":{"id":"bot-1"},
         "channelData":{"source":{"name":"message"}},"replyToId":"1795397224521",
         "value":{"act":"submit","n":1,"name":"Ada"},"channelId":"msteams"}
        """;

    public const string PlaygroundGroupMessage = """
        {"type":"message","text":"<at>Test Bot</at> ask <at>Ada</at> what kpo is","id":"m-3","from":{"id":"user-id-0"},
         "serviceUrl":"http://127.0.0.1:56150/_connector",
         "conversation":{"isGroup":true,"conversationType":"channel","tenantId":null,"topic":null,"id":"team;messageid=17"},
         "recipient":{"id":"bot-1","name":"Test Bot"},
         "entities":[{"type":"mention","mentioned":{"id":"bot-1","name":"Test Bot"},"text":"<at>Test Bot</at>"},
                     {"type":"mention","mentioned":{"id":"ada","name":"Ada"},"text":"<at>Ada</at>"}],"channelId":"msteams"}
        """;

    public const string PlaygroundUpdate = """
        {"type":"conversationUpdate","id":"u-1","from":{"id":"user-id-0"},"serviceUrl":"http://127.0.0.1:56150/_connector",
         "conversation":{"conversationType":"personal","id":"c-1"},"recipient":{"id":"bot-1"},
         "membersAdded":[{"id":"user-id-0","aadObjectId":"a-1"},{"id":"bot-1"}],"channelId":"msteams"}
        """;

    public const string PlaygroundGroupUpdate = """
        {"type":"conversationUpdate","id":"u-2","from":{"id":"user-id-0"},"serviceUrl":"http://127.0.0.1:56150/_connector",
         "conversation":{"isGroup":true,"conversationType":"groupChat","id":"g-1"},"recipient":{"id":"bot-1"},
         "membersAdded":[{"id":"bot-1"}],"channelId":"msteams"}
        """;

    public const string PlaygroundInstallation = """
        {"type":"installationUpdate","id":"i-1","from":{"id":"user-id-0"},"serviceUrl":"http://127.0.0.1:56150/_connector",
         "conversation":{"conversationType":"personal","id":"c-1"},"recipient":{"id":"bot-1"},"action":"add","channelId":"msteams"}
        """;

    public const string PlaygroundExecute = """
        {"type":"invoke","id":"x-1","name":"adaptiveCard/action","from":{"id":"user-id-0"},
         "serviceUrl":"http://127.0.0.1:56150/_connector","conversation":{"id":"c-1"},"recipient":{"id":"bot-1"},
         "value":{"action":{"type":"Action.Execute","verb":"doExec","data":{"act":"exec"}}},"channelId":"msteams"}
        """;

    public const string EmulatorMessage = """
        {"type":"message","text":"what is kpo","id":"e-1","from":{"id":"user-1","name":"User","role":"user"},
         "serviceUrl":"http://localhost:61234","conversation":{"id":"5f1|livechat"},
         "recipient":{"id":"bot-2","name":"Bot","role":"bot"},"channelId":"emulator"}
        """;

    public const string WebChatJoin = """
        {"name":"webchat/join","type":"event","value":{"language":"en-US"},"channelData":{"clientActivityID":"lim4r"},
         "channelId":"directline","from":{"id":"u1","role":"user"},"locale":"en-US",
         "entities":[{"requiresBotState":true,"supportsListening":true,"type":"ClientCapabilities"}],
         "id":"c|0000002","serviceUrl":"http://127.0.0.1:5083","conversation":{"id":"c"},"recipient":{"id":"mybot"}}
        """;

    public const string WebChatFeedback = """
        {"entities":[{"@type":"LikeAction","actionStatus":"PotentialActionStatus","target":{"@type":"EntryPoint"}}],
         "name":"webchat:activity-status/feedback","type":"event","channelId":"directline","from":{"id":"u1"},
         "id":"c|0000026","serviceUrl":"http://127.0.0.1:5083","conversation":{"id":"c"},"recipient":{"id":"mybot"}}
        """;

    public static Activity Activity(string json) => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;
}
