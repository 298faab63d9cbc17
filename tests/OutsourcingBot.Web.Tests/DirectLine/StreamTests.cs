using System.Net.WebSockets;
using CsCheck;

namespace OutsourcingBot.Web.Tests.DirectLine;

public sealed class StreamTests : IDisposable
{
    private readonly BotServer _server = new();
    private readonly DirectLineClient _client;

    public StreamTests() => _client = new(_server.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task What_is_said_comes_on_the_stream_with_growing_watermarks()
    {
        await _client.StartAsync(Cancel);
        using var socket = await _client.OpenAsync(Cancel);
        await _client.SayAsync("a", "client-1", Cancel);
        await _client.SayAsync("b", "client-2", Cancel);

        var (texts, watermarks) = await ReceiveAsync(socket, 5);

        Assert.Equal(["welcome", "a", "1: a", "b", "2: b"], texts);
        Assert.Equal(watermarks.Order(), watermarks);
    }

    [Fact]
    public async Task What_was_said_before_the_stream_was_open_comes_too()
    {
        await _client.StartAsync(Cancel);
        await _client.SayAsync("a", "client-1", Cancel);
        using var socket = await _client.OpenAsync(Cancel);
        Assert.Equal(["welcome", "a", "1: a"], (await ReceiveAsync(socket, 3)).Texts);
    }

    [Fact]
    public async Task Empty_frames_that_keep_the_stream_open_mean_nothing()
    {
        await _client.StartAsync(Cancel);
        using var socket = await _client.OpenAsync(Cancel);
        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, Cancel);
        await socket.SendAsync(new byte[5000], WebSocketMessageType.Binary, true, Cancel);
        await _client.SayAsync("a", "client-1", Cancel);
        Assert.Equal(["welcome", "a", "1: a"], (await ReceiveAsync(socket, 3)).Texts);
    }

    [Fact]
    public async Task Every_open_stream_of_a_conversation_gets_everything()
    {
        await _client.StartAsync(Cancel);
        using var one = await _client.OpenAsync(Cancel);
        using var two = await _client.OpenAsync(Cancel);
        await _client.SayAsync("a", "client-1", Cancel);
        Assert.Equal((await ReceiveAsync(one, 3)).Texts, (await ReceiveAsync(two, 3)).Texts);
    }

    [Fact]
    public async Task A_stream_that_the_client_closes_is_closed()
    {
        await _client.StartAsync(Cancel);
        using var socket = await _client.OpenAsync(Cancel);
        await ReceiveAsync(socket, 1);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Cancel);
        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task More_streams_than_allowed_are_refused_until_one_ends()
    {
        using var server = new BotServer(("DirectLine:MaxSockets", "1"));
        var client = new DirectLineClient(server.Client);
        await client.StartAsync(Cancel);
        using (var first = await client.OpenAsync(Cancel))
        {
            await ReceiveAsync(first, 1);
            await Assert.ThrowsAsync<WebSocketException>(() => client.OpenAsync(Cancel));
        }

        // The end of the first is noticed soon, not at once.
        while (true)
        {
            try
            {
                using var second = await client.OpenAsync(Cancel);
                await ReceiveAsync(second, 1);
                return;
            }
            catch (WebSocketException)
            {
                await Task.Yield();
            }
        }
    }

    [Fact]
    public async Task The_address_of_a_stream_is_good_for_a_short_time_and_one_conversation()
    {
        await _client.StartAsync(Cancel);
        var other = new DirectLineClient(_server.Client);
        await other.StartAsync(Cancel);

        await RefusedAsync(_client.StreamUrl.Replace(_client.ConversationId, other.ConversationId, StringComparison.Ordinal));
        await RefusedAsync(_client.StreamUrl[..^1] + "~");
        await RefusedAsync(_client.StreamUrl.Split("&t=")[0] + "&t=" + _client.Token);
        _server.Time.Advance(TimeSpan.FromMinutes(5));
        await RefusedAsync(_client.StreamUrl);
    }

    [Fact]
    public async Task However_often_a_stream_is_cut_everything_comes_once_and_in_order() =>
        await Gen.Select(Gen.Int[1, 12], Gen.Int[0, 4].Array[1, 6], Gen.Bool).SampleAsync(async (messages, cuts, rudely) =>
        {
            var client = new DirectLineClient(_server.Client);
            await client.StartAsync(Cancel);
            var saying = Task.Run(async () =>
            {
                for (var i = 0; i < messages; i++)
                    await client.SayAsync($"{i}", $"client-{i}", Cancel);
            }, Cancel);

            string[] expected = ["welcome", .. Enumerable.Range(0, messages).SelectMany(i => (string[])[$"{i}", $"{i + 1}: {i}"])];
            Assert.Equal(expected, await ReceiveThroughCutsAsync(client, expected.Length, cuts, rudely));
            await saying;
        }, iter: 25, threads: 2);

    private static async Task<List<string?>> ReceiveThroughCutsAsync(DirectLineClient client, int count, int[] cuts, bool rudely)
    {
        var texts = new List<string?>();
        var watermark = "";
        var cut = 0;
        while (texts.Count < count)
        {
            using var socket = await client.OpenAsync(Cancel);
            for (var frames = cut < cuts.Length ? cuts[cut] : int.MaxValue; frames > 0 && texts.Count < count; frames--)
            {
                var frame = await DirectLineClient.FrameAsync(socket, Cancel);
                texts.AddRange(frame["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
                watermark = (string)frame["watermark"]!;
            }

            cut++;
            if (rudely)
                socket.Abort();
            else
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancel);
            await client.ReconnectAndKeepAsync(watermark, Cancel);
        }

        return texts;
    }

    private static async Task<(List<string?> Texts, List<int> Watermarks)> ReceiveAsync(WebSocket socket, int count)
    {
        var (texts, watermarks) = (new List<string?>(), new List<int>());
        while (texts.Count < count)
        {
            var frame = await DirectLineClient.FrameAsync(socket, Cancel);
            texts.AddRange(frame["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
            watermarks.Add(int.Parse((string)frame["watermark"]!, System.Globalization.CultureInfo.InvariantCulture));
        }

        return (texts, watermarks);
    }

    private static async Task RefusedAsync(string streamUrl)
    {
        using var socket = new ClientWebSocket();
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new(streamUrl), Cancel));
    }
}
