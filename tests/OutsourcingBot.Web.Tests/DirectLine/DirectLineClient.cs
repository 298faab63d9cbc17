using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.DirectLine;

/// <summary>Does what DirectLineJS does.</summary>
internal sealed class DirectLineClient(HttpClient http)
{
    private const string Root = "/v3/directline";

    public string ConversationId { get; set; } = "";

    public string Token { get; set; } = "";

    public string StreamUrl { get; private set; } = "";

    /// <summary>The origin of the page that the client runs in; null where it runs in none.</summary>
    public string? Origin { get; set; }

    public async Task<JsonObject> GenerateAsync(CancellationToken cancel)
    {
        var (_, answer) = await SendAsync(HttpMethod.Post, "/tokens/generate", Incoming.Body("""{"user":{"id":"me"}}"""), cancel);
        return Keep(answer);
    }

    public async Task<HttpStatusCode> StartAsync(CancellationToken cancel)
    {
        await GenerateAsync(cancel);
        return await StartAgainAsync(cancel);
    }

    public async Task<HttpStatusCode> StartAgainAsync(CancellationToken cancel)
    {
        var (status, answer) = await SendAsync(HttpMethod.Post, "/conversations", null, cancel);
        Keep(answer);
        return status;
    }

    public Task<(HttpStatusCode Status, JsonObject Answer)> ReconnectAsync(string? watermark, CancellationToken cancel) =>
        SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}?watermark={watermark}", null, cancel);

    public async Task ReconnectAndKeepAsync(string? watermark, CancellationToken cancel) => Keep((await ReconnectAsync(watermark, cancel)).Answer);

    public async Task<(List<JsonNode> Activities, string Watermark)> ReadAsync(string? watermark, CancellationToken cancel)
    {
        var (_, answer) = await SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}/activities?watermark={watermark}", null, cancel);
        return ([.. answer["activities"]!.AsArray().Select(activity => activity!)], (string)answer["watermark"]!);
    }

    public async Task<string> SayAsync(string text, string clientActivityId, CancellationToken cancel)
    {
        var (status, answer) = await PostAsync(Message(text, clientActivityId).ToJsonString(), cancel);
        Assert.Equal(HttpStatusCode.OK, status);
        return (string)answer["id"]!;
    }

    public Task<(HttpStatusCode Status, JsonObject Answer)> PostAsync(string activity, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, $"/conversations/{ConversationId}/activities", Incoming.Body(activity), cancel);

    public async Task<ClientWebSocket> OpenAsync(CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        if (Origin is not null)
            socket.Options.SetRequestHeader("Origin", Origin);
        await socket.ConnectAsync(new(StreamUrl), cancel);
        return socket;
    }

    public static async Task<JsonObject> FrameAsync(WebSocket socket, CancellationToken cancel)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), cancel);
            if (received.MessageType == WebSocketMessageType.Close)
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
            frame.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonNode.Parse(frame.ToArray())!.AsObject();
    }

    public async Task<(HttpStatusCode Status, JsonObject Answer)> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, Root + path) { Content = content };
        if (Token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (Origin is not null)
            request.Headers.Add("Origin", Origin);
        using var answer = await http.SendAsync(request, cancel);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonObject>(cancel))!);
    }

    public static JsonObject Message(string text, string clientActivityId) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["attachments"] = new JsonArray(),
        ["channelData"] = new JsonObject { ["attachmentSizes"] = new JsonArray(), ["clientActivityID"] = clientActivityId },
        ["channelId"] = "webchat",
        ["from"] = new JsonObject { ["id"] = "me", ["name"] = "Me", ["role"] = "user" },
        ["locale"] = "en-US",
        ["localTimezone"] = "UTC",
        ["entities"] = new JsonArray(new JsonObject { ["requiresBotState"] = true, ["type"] = "ClientCapabilities" }),
    };

    private JsonObject Keep(JsonObject answer)
    {
        ConversationId = (string)answer["conversationId"]!;
        Token = (string)answer["token"]!;
        StreamUrl = (string?)answer["streamUrl"] ?? StreamUrl;
        return answer;
    }
}
