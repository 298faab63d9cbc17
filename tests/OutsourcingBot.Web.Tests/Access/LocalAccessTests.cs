using System.Net;
using Microsoft.AspNetCore.Http;
using OutsourcingBot.Web.Access;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.Access;

public sealed class LocalAccessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", "localhost:3978")]
    [InlineData("::1", "[::1]:3978")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1")]
    [InlineData("127.0.0.2", "LOCALHOST.")]
    public void This_machine_is_served(string remote, string host) => Assert.Null(Refusal(remote, host));

    [Theory]
    [InlineData("10.0.0.1", "localhost")]
    [InlineData("::ffff:10.0.0.1", "localhost")]
    [InlineData("fe80::1", "localhost")]
    [InlineData(null, "localhost")]
    [InlineData("127.0.0.1", "rebound.example.test:3978")]
    [InlineData("127.0.0.1", "localhost.example.test")]
    [InlineData("127.0.0.1", "")]
    public void Others_are_not(string? remote, string host) => Assert.NotNull(Refusal(remote, host));

    [Theory]
    [InlineData("Origin", "https://example.test", true)]
    [InlineData("Origin", "null", true)]
    [InlineData("Origin", "http://localhost:3978", false)]
    [InlineData("X-Forwarded-For", "10.0.0.1", true)]
    [InlineData("Forwarded", "for=10.0.0.1", true)]
    public void Neither_are_those_who_speak_through_this_machine(string header, string value, bool refused) =>
        Assert.Equal(refused, Refusal("127.0.0.1", "localhost", (header, value)) is not null);

    [Theory]
    [InlineData("/api/messages", HttpStatusCode.Forbidden)]
    [InlineData("/v3/directline/tokens/generate", HttpStatusCode.Forbidden)]
    [InlineData("/healthz", HttpStatusCode.MethodNotAllowed)]
    public async Task Who_is_refused_is_told_the_setting(string path, HttpStatusCode status)
    {
        using var server = new BotServer();
        using var answer = await PostAsync(server, path);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.Forbidden)
            Assert.Contains("Bot:AllowUnauthenticatedRemoteAccess", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_setting_lets_others_in()
    {
        using var server = new BotServer(("Bot:AllowUnauthenticatedRemoteAccess", "true"));
        using var answer = await PostAsync(server, "/api/messages");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(BotServer server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Incoming.Message().ExpectingReplies().Body() };
        request.Headers.Host = "rebound.example.test";
        return await server.Client.SendAsync(request, Cancel);
    }

    private static string? Refusal(string? remote, string host, params (string Name, string Value)[] headers)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Host = host;
        foreach (var (name, value) in headers)
            context.Request.Headers[name] = value;
        return LocalAccess.Refusal(remote is null ? null : IPAddress.Parse(remote), context.Request);
    }
}
