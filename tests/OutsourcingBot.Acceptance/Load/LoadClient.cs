using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace OutsourcingBot.Acceptance.Load;

/// <summary>One conversation over Direct Line, as a page leads it: posts, and a socket that may break.</summary>
internal sealed class LoadClient(HttpClient http) : IDisposable
{
    private const int FrameBytes = 8 * 1024;

    private string _conversation = "";
    private string _token = "";
    private string _streamUrl = "";
    private string _watermark = "";
    private ClientWebSocket? _socket;

    private readonly Lock _lock = new();
    private TaskCompletionSource? _came;
    private int _awaited;

    /// <summary>Everything that came over the sockets, in order.</summary>
    public List<JsonNode> Heard { get; } = [];

    public async Task StartAsync(CancellationToken cancellation)
    {
        Keep(await CallAsync(HttpMethod.Post, "tokens/generate", null, cancellation));
        Keep(await CallAsync(HttpMethod.Post, "conversations", null, cancellation));
        await ConnectAsync(cancellation);
    }

    /// <summary>Comes back after a break, from where it stood.</summary>
    public async Task RejoinAsync(CancellationToken cancellation)
    {
        Keep(await CallAsync(HttpMethod.Get, $"conversations/{_conversation}?watermark={_watermark}", null, cancellation));
        await ConnectAsync(cancellation);
    }

    /// <summary>Breaks the socket as a lost network would.</summary>
    public void Cut() => _socket?.Abort();

    public async Task PostAsync(string text, string mark, CancellationToken cancellation) =>
        await CallAsync(
            HttpMethod.Post, $"conversations/{_conversation}/activities",
            new JsonObject { ["type"] = "message", ["text"] = text, ["channelData"] = new JsonObject { ["clientActivityID"] = mark } },
            cancellation);

    /// <summary>Waits until so many activities have come, while somebody else reads.</summary>
    public Task HeardAsync(int count)
    {
        lock (_lock)
        {
            (_awaited, _came) = (count, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (Heard.Count >= count)
                _came.SetResult();
            return _came.Task;
        }
    }

    /// <summary>Reads one frame from the socket.</summary>
    /// <returns>False where the socket is no more.</returns>
    public async Task<bool> HearAsync(CancellationToken cancellation)
    {
        try
        {
            using var frame = new MemoryStream();
            var buffer = new byte[FrameBytes];
            ValueWebSocketReceiveResult received;
            do
            {
                received = await _socket!.ReceiveAsync(buffer.AsMemory(), cancellation);
                if (received.MessageType == WebSocketMessageType.Close)
                    return false;
                frame.Write(buffer, 0, received.Count);
            }
            while (!received.EndOfMessage);
            var set = JsonNode.Parse(frame.ToArray())!;
            Keep(set["activities"]!.AsArray());
            _watermark = (string)set["watermark"]!;
            return true;
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            return false;
        }
    }

    private void Keep(JsonArray activities)
    {
        lock (_lock)
        {
            Heard.AddRange(activities.Select(activity => activity!));
            if (Heard.Count >= _awaited)
                _came?.TrySetResult();
        }
    }

    public void Dispose() => _socket?.Dispose();

    private async Task ConnectAsync(CancellationToken cancellation)
    {
        _socket?.Dispose();
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(new Uri(_streamUrl), cancellation);
    }

    private async Task<JsonNode> CallAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, new Uri($"v3/directline/{path}", UriKind.Relative));
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), new MediaTypeHeaderValue("application/json"));
        if (_token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonNode>(cancellation))!;
    }

    private void Keep(JsonNode answer)
    {
        _conversation = (string)answer["conversationId"]!;
        _token = (string)answer["token"]!;
        _streamUrl = (string?)answer["streamUrl"] ?? _streamUrl;
    }
}
