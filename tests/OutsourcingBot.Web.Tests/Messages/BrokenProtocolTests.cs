using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class BrokenProtocolTests : IDisposable
{
    private static readonly Gen<string> JsonScalar = Gen.OneOf(
        Gen.Const("null"), Gen.Const("true"), Gen.Const("[]"), Gen.Const("{}"), Gen.Const("[null]"), Gen.Const("\"\\ud800\""),
        Gen.Const("\"message\""), Gen.Const("\"..\""), Gen.Double.Select(number => $"{number:R}"), Gen.String.Select(text => JsonValue.Create(text)!.ToJsonString()));

    private static readonly string[] Fields =
        ["type", "id", "from", "recipient", "conversation", "serviceUrl", "text", "value", "entities", "membersAdded", "channelData", "channelId", "locale", "new"];

    private readonly BotServer _server = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("type")]
    [InlineData("from")]
    [InlineData("conversation")]
    [InlineData("serviceUrl")]
    public async Task A_missing_field_is_named(string field)
    {
        Assert.Equal((HttpStatusCode.BadRequest, $"The activity has no {field}."), await Post(Message().Without(field).Body()));
        Assert.Equal((HttpStatusCode.BadRequest, $"The activity has no {field}."), await Post(Message().With(field, null).Body()));
    }

    [Fact]
    public async Task All_missing_fields_are_named_at_once() =>
        Assert.Equal((HttpStatusCode.BadRequest, "The activity has no type, from, conversation, serviceUrl."), await Post(Body("{}")));

    [Fact]
    public async Task A_conversation_without_an_id_is_broken() =>
        Assert.Equal((HttpStatusCode.BadRequest, "The activity has no conversation.id."), await Post(Message().With("conversation", new JsonObject()).Body()));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("hello")]
    [InlineData("\"hello\"")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"entities\":{}}")]
    [InlineData("{\"text\":[]}")]
    public async Task What_is_no_activity_is_broken(string body) => Assert.Equal(HttpStatusCode.BadRequest, (await Post(Body(body))).Status);

    [Fact]
    public async Task What_is_no_text_is_broken() =>
        Assert.Equal((HttpStatusCode.BadRequest, "The body is not UTF-8 text."), await Post(new ByteArrayContent([0x22, 0xff, 0x22])));

    [Fact]
    public async Task Very_deep_json_is_broken()
    {
        var deep = new string('[', 50_000) + new string(']', 50_000);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(Body(Message().ToJsonString()[..^1] + $",\"value\":{deep}}}"))).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_not_read(bool chunked)
    {
        var body = Encoding.UTF8.GetBytes(Message(new string('x', 256 * 1024)).ToJsonString());
        using HttpContent content = chunked ? new StreamContent(new ForwardOnly(body)) : new ByteArrayContent(body);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "The body is larger than 256 KiB."), await Post(content));
    }

    [Fact]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        var empty = Message("").ExpectingReplies().ToJsonString().Length;
        var body = Message(new string('x', (256 * 1024) - empty)).ExpectingReplies().ToJsonString();
        Assert.Equal((256 * 1024, HttpStatusCode.OK), (body.Length, (await Post(Body(body))).Status));
    }

    [Fact]
    public async Task A_body_that_breaks_http_is_broken()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", _server.Client.BaseAddress!.Port, Cancel);
        var stream = socket.GetStream();
        await stream.WriteAsync("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n"u8.ToArray(), Cancel);
        using var answer = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1 400", await answer.ReadLineAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("http://user:secret@127.0.0.1")]
    [InlineData("http://127.0.0.1/?a=b")]
    [InlineData("http://127.0.0.1/#a")]
    public async Task A_service_url_that_is_no_web_address_is_broken(string serviceUrl) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(Message(serviceUrl: serviceUrl).ExpectingReplies().Body())).Status);

    [Theory]
    [InlineData("GET", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    public async Task Other_verbs(string verb, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(verb), "/api/messages");
        using var answer = await _server.Client.SendAsync(request, Cancel);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task No_json_makes_the_service_fail() =>
        await Gen.Select(Gen.Int[0, Fields.Length - 1].Select(i => Fields[i]), JsonScalar).Array[0, 4].SampleAsync(async changes =>
        {
            var json = Message().ExpectingReplies().ToJsonString()[..^1];
            foreach (var (field, value) in changes)
                json += $",\"{field}\":{value}";
            Assert.True((int)(await Post(Body(json + "}"))).Status < 500, json);
        }, iter: 300, threads: 2);

    [Fact]
    public async Task No_bytes_make_the_service_fail() =>
        await Gen.Byte.Array[0, 200].SampleAsync(
            async bytes => Assert.Equal(HttpStatusCode.BadRequest, (await Post(new ByteArrayContent(bytes))).Status), iter: 100, threads: 2);

    private async Task<(HttpStatusCode Status, string? Detail)> Post(HttpContent content)
    {
        using var answer = await _server.Client.PostAsync("/api/messages", content, Cancel);
        var body = await answer.Content.ReadAsStringAsync(Cancel);
        if (answer.StatusCode == HttpStatusCode.OK)
            return (answer.StatusCode, null);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, (string?)JsonNode.Parse(body)!["detail"]);
    }

    /// <summary>A stream of unknown length.</summary>
    private sealed class ForwardOnly(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
