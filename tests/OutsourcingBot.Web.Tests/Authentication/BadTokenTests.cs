using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.Authentication;

public sealed class BadTokenTests
{
    private const string Foreign = "11111111-2222-3333-4444-555566667777";

    private static readonly Dictionary<string, (string Reason, Func<RegisteredBot, string?> Authorization)> Bad = new()
    {
        ["none"] = ("missing", _ => null),
        ["empty"] = ("missing", _ => ""),
        ["another scheme"] = ("missing", bot => $"Basic {bot.ChannelToken()}"),
        ["no scheme"] = ("missing", bot => bot.ChannelToken()),
        ["scheme only"] = ("missing", _ => "Bearer"),
        ["garbage"] = ("malformed", _ => "Bearer garbage"),
        ["garbage in three parts"] = ("malformed", _ => "Bearer a.b.c"),
        ["garbage in five parts"] = ("malformed", _ => "Bearer a.b.c.d.e"),
        ["expired"] = ("lifetime", Channel((claims, bot) => claims.With("nbf", bot.Seconds(-60)).With("exp", bot.Seconds(-5.1)))),
        ["not yet valid"] = ("lifetime", Channel((claims, bot) => claims.With("nbf", bot.Seconds(5.1)))),
        ["no end"] = ("lifetime", Channel((claims, _) => claims.Without("exp"))),
        ["two audiences"] = ("audience", Channel((claims, _) => claims.With("aud", new JsonArray(RegisteredBot.AppId, "other")))),
        ["the same audience twice"] = ("audience", Channel((claims, _) => claims.With("aud", new JsonArray(RegisteredBot.AppId, RegisteredBot.AppId)))),
        ["another audience"] = ("audience", Channel((claims, _) => claims.With("aud", "other"))),
        ["no audience"] = ("audience", Channel((claims, _) => claims.Without("aud"))),
        ["not signed"] = ("algorithm", bot => $"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims(), "none")}"),
        ["an algorithm and no signature"] = ("signature", bot => $"Bearer {bot.ChannelToken()[..(bot.ChannelToken().LastIndexOf('.') + 1)]}"),
        ["HS256"] = ("algorithm", bot => $"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims(), "HS256")}"),
        ["PS256"] = ("algorithm", bot => $"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims(), "PS256")}"),
        ["unknown key"] = ("key", bot => $"Bearer {new SigningKey("unknown").Sign(bot.ChannelClaims())}"),
        ["wrong key"] = ("signature", bot => $"Bearer {new SigningKey("x").Sign(bot.ChannelClaims(), keyId: "channel-1")}"),
        ["tampered"] = ("signature", bot => $"Bearer {Tampered(bot)}"),
        ["wrong issuer"] = ("issuer", Channel((claims, _) => claims.With("iss", "https://api.botframework.example.test"))),
        ["the other cloud"] = ("issuer", Channel((claims, _) => claims.With("iss", "https://api.botframework.us"))),
        ["no issuer"] = ("issuer", Channel((claims, _) => claims.Without("iss"))),
        ["no service url"] = ("serviceUrl", Channel((claims, _) => claims.Without("serviceurl"))),
        ["another service url"] = ("serviceUrl", Channel((claims, _) => claims.With("serviceurl", "https://smba.trafficmanager.net/teams/"))),
        ["a channel's token of the directory"] = ("key", bot => $"Bearer {bot.Authority.DirectoryKey.Sign(bot.ChannelClaims())}"),
        ["the emulator's token of a channel"] = ("key", bot => $"Bearer {bot.Authority.ChannelKey.Sign(bot.DeveloperClaims())}"),
        ["emulator: no version"] = ("version", Developer((claims, _) => claims.Without("ver"))),
        ["emulator: version 3"] = ("version", Developer((claims, _) => claims.With("ver", "3.0"))),
        ["emulator: the claim of version 1 in version 2"] = ("application", Developer((claims, _) => claims.Without("azp").With("appid", RegisteredBot.AppId))),
        ["emulator: the claim of version 2 in version 1"] = ("application", Developer((claims, _) => claims.With("ver", "1.0"))),
        ["emulator: no application"] = ("application", Developer((claims, _) => claims.Without("azp"))),
        ["emulator: another application"] = ("application", Developer((claims, _) => claims.With("azp", "other"))),
        ["emulator: another audience"] = ("audience", Developer((claims, _) => claims.With("aud", "other"))),
        ["emulator: expired"] = ("lifetime", Developer((claims, bot) => claims.With("exp", bot.Seconds(-5.1)))),
        ["emulator: foreign tenant"] = ("issuer", bot => $"Bearer {bot.Authority.DirectoryKey.Sign(bot.DeveloperClaims(Foreign))}"),
        ["emulator: foreign tenant, version 1"] = ("issuer", Developer((claims, _) => claims.With("iss", $"https://sts.windows.net/{Foreign}/"))),
        ["emulator: tenant that stands for all"] = ("issuer", bot => $"Bearer {bot.Authority.DirectoryKey.Sign(bot.DeveloperClaims("{tenantid}"))}"),
    };

    public static TheoryData<string> Names => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_token_gets_401_without_detail_and_is_counted(string name)
    {
        var (reason, authorization) = Bad[name];
        await using var bot = await RegisteredBot.StartAsync(("MicrosoftAppTenantId", RegisteredBot.Tenant));
        var counts = await Metrics.CountsOfAsync(bot.Server, "outsourcingbot.authentication.refused", async () =>
        {
            using var answer = await bot.PostAsync(authorization(bot));
            await AssertRefusedAsync(answer);
        });
        Assert.Equal([reason], counts);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    public async Task A_key_speaks_only_for_the_channels_that_it_is_endorsed_for(string channel)
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var endorsed = await bot.PostAsync($"Bearer {bot.ChannelToken()}", channel: "webchat");
        Assert.Equal(HttpStatusCode.OK, endorsed.StatusCode);
        var counts = await Metrics.CountsOfAsync(bot.Server, "outsourcingbot.authentication.refused", async () =>
        {
            using var answer = await bot.PostAsync($"Bearer {bot.ChannelToken()}", channel: channel);
            await AssertRefusedAsync(answer);
        });
        Assert.Equal(["endorsement"], counts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_key_without_endorsements_speaks_for_no_channel(bool listed)
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Authority.ChannelKeys[bot.Authority.ChannelKey] = listed ? [] : null;
        using var answer = await bot.PostAsync($"Bearer {bot.ChannelToken()}");
        await AssertRefusedAsync(answer);
    }

    [Fact]
    public async Task Two_authorization_headers_are_none()
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = Incoming.Message().Body() };
        request.Headers.TryAddWithoutValidation("Authorization", [$"Bearer {bot.ChannelToken()}", $"Bearer {bot.ChannelToken()}"]);
        using var answer = await bot.Server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await AssertRefusedAsync(answer);
    }

    [Fact]
    public async Task Where_keys_cannot_be_read_nobody_is_believed()
    {
        await using var bot = await RegisteredBot.StartAsync(("ToBotFromChannelOpenIdMetadataUrl", "http://login.botframework.com/in-the-clear"));
        using var answer = await bot.PostAsync($"Bearer {bot.ChannelToken()}");
        await AssertRefusedAsync(answer);
        Assert.Empty(bot.Authority.Requests);
    }

    [Fact]
    public async Task Invokes_are_authenticated_too()
    {
        await using var bot = await RegisteredBot.StartAsync();
        var invoke = Incoming.Message().With("type", "invoke").With("name", "somethingNew");
        using var stranger = await bot.PostAsync(null, invoke.Body());
        using var channel = await bot.PostAsync($"Bearer {bot.ChannelToken()}", invoke.Body());
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.NotImplemented), (stranger.StatusCode, channel.StatusCode));
    }

    private static async Task AssertRefusedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Func<RegisteredBot, string?> Channel(Func<JsonObject, RegisteredBot, JsonObject> change) =>
        bot => $"Bearer {bot.Authority.ChannelKey.Sign(change(bot.ChannelClaims(), bot))}";

    private static Func<RegisteredBot, string?> Developer(Func<JsonObject, RegisteredBot, JsonObject> change) =>
        bot => $"Bearer {bot.Authority.DirectoryKey.Sign(change(bot.DeveloperClaims(), bot))}";

    private static string Tampered(RegisteredBot bot)
    {
        var parts = bot.ChannelToken().Split('.');
        var other = bot.ChannelClaims().With("serviceurl", "http://127.0.0.1:10");
        parts[1] = System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(other.ToJsonString()));
        return string.Join('.', parts);
    }
}
