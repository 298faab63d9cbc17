using System.Net;
using System.Text;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Web.DirectLine;

namespace OutsourcingBot.Web.Tests.DirectLine;

public sealed class TokenTests : IDisposable
{
    private readonly BotServer _server = new();
    private readonly DirectLineClient _client;

    public TokenTests() => _client = new(_server.Client);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_token_names_the_user_where_clients_look_for_it()
    {
        var answer = await _client.GenerateAsync(Cancel);

        var payload = _client.Token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        var claims = Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '=')));
        Assert.Contains("\"user\":\"dl_", claims, StringComparison.Ordinal);
        Assert.Equal(1800, (int)answer["expires_in"]!);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await _client.StartAsync(Cancel);
        var other = new DirectLineClient(_server.Client);
        await other.StartAsync(Cancel);
        (other.ConversationId, var own) = (_client.ConversationId, other.ConversationId);

        Assert.Equal(HttpStatusCode.Forbidden, (await other.ReconnectAsync(null, Cancel)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync("""{"type":"message"}""", Cancel)).Status);
        other.ConversationId = own;
        Assert.Equal(HttpStatusCode.OK, (await other.ReconnectAsync(null, Cancel)).Status);
    }

    [Fact]
    public async Task A_conversation_that_was_not_started_is_unknown()
    {
        await _client.GenerateAsync(Cancel);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.ReconnectAsync(null, Cancel)).Status);
    }

    [Fact]
    public async Task A_token_expires_unless_it_is_refreshed()
    {
        await _client.StartAsync(Cancel);
        _server.Time.Advance(TimeSpan.FromMinutes(29));
        var (_, refreshed) = await _client.SendAsync(HttpMethod.Post, "/tokens/refresh", null, Cancel);
        _server.Time.Advance(TimeSpan.FromMinutes(1));

        var (status, answer) = await _client.ReconnectAsync(null, Cancel);
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (status, (string?)answer["error"]!["code"]));
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.SendAsync(HttpMethod.Post, "/tokens/refresh", null, Cancel)).Status);

        Assert.Equal(_client.ConversationId, (string?)refreshed["conversationId"]);
        _client.Token = (string)refreshed["token"]!;
        Assert.Equal(HttpStatusCode.OK, (await _client.ReconnectAsync(null, Cancel)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiYSJ9.")]
    public async Task What_is_no_token_is_refused(string token)
    {
        await _client.StartAsync(Cancel);
        _client.Token = token;
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.ReconnectAsync(null, Cancel)).Status);
    }

    [Fact]
    public async Task A_token_of_another_service_is_refused()
    {
        using var other = new BotServer();
        await new DirectLineClient(other.Client).StartAsync(Cancel);
        await _client.GenerateAsync(Cancel);
        var foreign = new DirectLineClient(other.Client) { Token = _client.Token };
        Assert.Equal(HttpStatusCode.Forbidden, (await foreign.SendAsync(HttpMethod.Post, "/conversations", null, Cancel)).Status);
    }

    [Fact]
    public void A_token_with_any_character_changed_is_refused()
    {
        var tokens = _server.Services.GetRequiredService<DirectLineTokens>();
        var token = tokens.Sign(new("c", "dl_u"), TimeSpan.FromMinutes(1));
        Assert.IsType<TokenReading.Valid>(tokens.Read(token, TokenUses.Conversation));

        Gen.Select(Gen.Int[0, token.Length - 1], Gen.Char).Where((at, character) => token[at] != character).Sample((at, character) =>
            tokens.Read(token[..at] + character + token[(at + 1)..], TokenUses.Conversation) is TokenReading.Invalid);
    }

    [Fact]
    public async Task A_new_key_logs_nobody_out_until_his_token_is_over()
    {
        var (tokens, keys) = (_server.Services.GetRequiredService<DirectLineTokens>(), _server.Services.GetRequiredService<DirectLineKeys>());
        var first = keys.Current;
        var token = tokens.Sign(new("c", "dl_u"), TimeSpan.FromDays(3));

        _server.Time.Advance(TimeSpan.FromDays(1));
        await keys.RotateAsync(Cancel);
        Assert.NotEqual(first, keys.Current);
        Assert.IsType<TokenReading.Valid>(tokens.Read(token, TokenUses.Conversation));

        _server.Time.Advance(TimeSpan.FromDays(1));
        await keys.RotateAsync(Cancel);
        Assert.IsType<TokenReading.Invalid>(tokens.Read(token, TokenUses.Conversation));
    }

    [Fact]
    public void A_token_for_one_use_is_good_for_no_other()
    {
        var tokens = _server.Services.GetRequiredService<DirectLineTokens>();
        Assert.IsType<TokenReading.Invalid>(
            tokens.Read(tokens.Sign(new("c", "u", Use: TokenUses.Stream), TimeSpan.FromMinutes(1)), TokenUses.Conversation));
    }
}
