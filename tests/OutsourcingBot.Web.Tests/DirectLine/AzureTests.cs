using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OutsourcingBot.Web.Tests.DirectLine;

/// <summary>With a Direct Line secret, against a stand-in for Azure's service on this machine.</summary>
public sealed class AzureTests : IAsyncLifetime
{
    private const string Secret = "the-secret-of-the-channel";

    private readonly List<(string? Authorization, string Body)> _heard = [];
    private int _status = StatusCodes.Status200OK;
    private WebApplication? _azure;
    private BotServer? _server;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private BotServer Server => _server!;

    private string Address { get; set; } = "";

    public async ValueTask InitializeAsync()
    {
        _azure = WebApplication.CreateSlimBuilder().Build();
        _azure.Urls.Add("http://127.0.0.1:0");
        _azure.MapPost("/v3/directline/tokens/generate", async (HttpRequest request) =>
        {
            _heard.Add((request.Headers.Authorization, await new StreamReader(request.Body).ReadToEndAsync(Cancel)));
            return Results.Text("""{"conversationId":"in-azure","token":"azure-token","expires_in":3600}""", "application/json", Encoding.UTF8, _status);
        });
        await _azure.StartAsync(Cancel);
        Address = _azure.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _server = new(("DirectLine:AzureSecret", Secret), ("DirectLine:AzureAddress", $"{Address}/v3/directline"));
    }

    public async ValueTask DisposeAsync()
    {
        _server?.Dispose();
        await _azure!.DisposeAsync();
    }

    [Fact]
    public async Task A_page_gets_a_token_of_the_service_and_where_to_use_it_but_not_the_secret()
    {
        var client = new DirectLineClient(Server.Client) { Origin = Server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) };
        var answer = await client.GenerateAsync(Cancel);

        Assert.Equal(("in-azure", "azure-token", $"{Address}/v3/directline"), ((string?)answer["conversationId"], (string?)answer["token"], (string?)answer["domain"]));
        Assert.DoesNotContain(Secret, answer.ToJsonString(), StringComparison.Ordinal);
        var (authorization, body) = Assert.Single(_heard);
        Assert.Equal($"Bearer {Secret}", authorization);
        Assert.Matches($$"""^{"user":{"id":"dl_[0-9a-f]{32}"},"trustedOrigins":\["{{client.Origin}}"\]}$""", body);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    [InlineData("/widget.js")]
    public async Task No_page_holds_the_secret(string path)
    {
        using var answer = await Server.Client.GetAsync(path, Cancel);
        Assert.DoesNotContain(Secret, $"{answer}{await answer.Content.ReadAsStringAsync(Cancel)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chat_may_talk_to_the_service()
    {
        using var answer = await Server.Client.GetAsync("/chat", Cancel);
        Assert.Contains(
            $"connect-src 'self' {Address} {Address.Replace("http", "ws", StringComparison.Ordinal)};",
            answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversations_are_not_held_here_as_well()
    {
        using var answer = await Server.Client.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), null, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_the_service_refuses_is_no_token_and_says_no_more()
    {
        _status = StatusCodes.Status403Forbidden;
        var (status, answer) = await new DirectLineClient(Server.Client).SendAsync(HttpMethod.Post, "/tokens/generate", null, Cancel);
        Assert.Equal((HttpStatusCode.BadGateway, "No token could be had."), (status, (string?)answer["error"]!["message"]));
    }
}
