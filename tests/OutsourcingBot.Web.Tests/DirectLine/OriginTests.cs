using System.Net;
using System.Net.WebSockets;

namespace OutsourcingBot.Web.Tests.DirectLine;

public sealed class OriginTests : IDisposable
{
    private const string Listed = "https://www.example.com";
    private const string AlsoListed = "https://shop.example.org";
    private const string Foreign = "https://www.example.net";

    private readonly BotServer _server = new(
        ("Bot:AllowUnauthenticatedRemoteAccess", "true"), ("Widget:AllowedOrigins:0", Listed), ("Widget:AllowedOrigins:1", "https://*.example.org"));

    private readonly DirectLineClient _client;

    public OriginTests() => _client = new(_server.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Own => _server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(Foreign)]
    [InlineData("https://www.example.com.example.net")]
    [InlineData("http://www.example.com")]
    [InlineData("https://example.org")]
    [InlineData("null")]
    public async Task Pages_of_a_site_that_is_not_listed_get_no_token(string origin)
    {
        _client.Origin = origin;
        var (status, answer) = await _client.SendAsync(HttpMethod.Post, "/tokens/generate", null, Cancel);
        Assert.Equal((HttpStatusCode.Forbidden, "BadArgument"), (status, (string?)answer["error"]!["code"]));
    }

    [Theory]
    [InlineData(Listed)]
    [InlineData(AlsoListed)]
    public async Task Pages_of_a_listed_site_talk_to_the_bot(string origin)
    {
        _client.Origin = origin;
        Assert.Equal(HttpStatusCode.Created, await _client.StartAsync(Cancel));
        await _client.SayAsync("hello", "1", Cancel);
        using var socket = await _client.OpenAsync(Cancel);
        Assert.Equal(3, (await DirectLineClient.FrameAsync(socket, Cancel))["activities"]!.AsArray().Count);
    }

    [Theory]
    [InlineData(AlsoListed)]
    [InlineData(Foreign)]
    [InlineData(null)]
    public async Task A_token_of_one_site_is_refused_anywhere_else(string? other)
    {
        _client.Origin = Listed;
        await _client.StartAsync(Cancel);
        await _client.SayAsync("hello", "1", Cancel);

        _client.Origin = other;

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.ReconnectAsync(null, Cancel)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.PostAsync("""{"type":"message"}""", Cancel)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.SendAsync(HttpMethod.Post, "/tokens/refresh", null, Cancel)).Status);
        await Assert.ThrowsAsync<WebSocketException>(() => _client.OpenAsync(Cancel));
    }

    [Fact]
    public async Task The_own_page_sends_no_origin_where_it_only_reads()
    {
        _client.Origin = Own;
        await _client.StartAsync(Cancel);

        _client.Origin = null;
        Assert.Equal(HttpStatusCode.OK, (await _client.ReconnectAsync(null, Cancel)).Status);
        _client.Origin = Listed;
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.ReconnectAsync(null, Cancel)).Status);
    }

    [Fact]
    public async Task A_token_that_no_page_asked_for_may_be_handed_to_a_listed_page()
    {
        await _client.StartAsync(Cancel);

        _client.Origin = Listed;
        Assert.Equal(HttpStatusCode.OK, (await _client.ReconnectAsync(null, Cancel)).Status);
        _client.Origin = Foreign;
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.ReconnectAsync(null, Cancel)).Status);
    }

    [Theory]
    [InlineData(Listed, Listed)]
    [InlineData(Foreign, null)]
    public async Task Browsers_hear_beforehand_who_may_ask(string origin, string? allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        using var answer = await _server.Client.SendAsync(request, Cancel);

        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins.Single() : null);
    }

    [Fact]
    public async Task Only_the_chat_may_be_framed_and_only_by_listed_sites()
    {
        Assert.Contains($"frame-ancestors 'self' {Listed} https://*.example.org", await PolicyAsync("/chat?widget=1"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", await PolicyAsync("/"), StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", await PolicyAsync("/chat"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", await PolicyAsync("/knowledge"), StringComparison.Ordinal);
    }

    private async Task<string> PolicyAsync(string path)
    {
        using var answer = await _server.Client.GetAsync(path, Cancel);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        return answer.Headers.GetValues("Content-Security-Policy").Single();
    }
}
