using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Web.DirectLine;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Tests.DirectLine;

public sealed class LimitTests
{
    private const string Message = """{"type":"message","text":"x"}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_begins_so_many_conversations()
    {
        using var server = new BotServer(("DirectLine:ConversationsPerMinute", "2"));
        var client = new DirectLineClient(server.Client);
        await client.GenerateAsync(Cancel);
        await client.StartAsync(Cancel);

        using var refused = await server.Client.PostAsync(new Uri("/v3/directline/tokens/generate", UriKind.Relative), null, Cancel);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await client.ReconnectAsync(null, Cancel)).Status);
    }

    [Fact]
    public async Task A_conversation_takes_so_many_messages_and_another_is_not_held_back()
    {
        using var server = new BotServer(("DirectLine:MessagesPerMinute", "2"));
        var (client, other) = (new DirectLineClient(server.Client), new DirectLineClient(server.Client));
        await client.StartAsync(Cancel);
        await other.StartAsync(Cancel);

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(Message, Cancel)).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(Message, Cancel)).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync(Message, Cancel)).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.PostAsync(Message, Cancel)).Status);
    }

    [Fact]
    public async Task An_address_asks_so_often()
    {
        using var server = new BotServer(("DirectLine:RequestsPerMinute", "3"));
        var client = new DirectLineClient(server.Client);
        await client.StartAsync(Cancel);
        Assert.Equal(HttpStatusCode.OK, (await client.ReconnectAsync(null, Cancel)).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.ReconnectAsync(null, Cancel)).Status);
    }

    [Fact]
    public async Task A_message_that_nobody_wrote_is_too_large()
    {
        using var server = new BotServer();
        var client = new DirectLineClient(server.Client);
        await client.StartAsync(Cancel);
        var text = new string('x', DirectLineErrors.MaxMessageBytes);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostAsync($$"""{"type":"message","text":"{{text}}"}""", Cancel)).Status);
    }

    [Fact]
    public async Task An_idle_conversation_is_forgotten()
    {
        using var server = new BotServer(("DirectLine:IdleDays", "1"));
        var (idle, active) = (new DirectLineClient(server.Client), new DirectLineClient(server.Client));
        await idle.StartAsync(Cancel);
        await active.StartAsync(Cancel);
        var tokens = server.Services.GetRequiredService<DirectLineTokens>();
        server.Time.Advance(TimeSpan.FromHours(23));
        active.Token = Fresh(tokens, active);
        await active.SayAsync("still here", "1", Cancel);
        server.Time.Advance(TimeSpan.FromHours(2));
        (idle.Token, active.Token) = (Fresh(tokens, idle), Fresh(tokens, active));

        await server.Services.GetRequiredService<Upkeep>().RunOnceAsync(Cancel);

        Assert.Equal(HttpStatusCode.NotFound, (await idle.ReconnectAsync(null, Cancel)).Status);
        Assert.Equal(HttpStatusCode.OK, (await active.ReconnectAsync(null, Cancel)).Status);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010DB800010002")]
    public void Addresses_of_one_network_count_together(string address, string network) =>
        Assert.Equal(network, DirectLineRates.Network(IPAddress.Parse(address)));

    private static string Fresh(DirectLineTokens tokens, DirectLineClient client) =>
        tokens.Sign(new(client.ConversationId, "dl_u"), TimeSpan.FromMinutes(30));
}
