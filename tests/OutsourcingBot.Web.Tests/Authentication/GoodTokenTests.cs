using System.Net;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.Authentication;

public sealed class GoodTokenTests
{
    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task A_channels_token_is_believed(string algorithm)
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var answer = await bot.PostAsync($"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims(), algorithm)}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("nbf", 4.9)]
    [InlineData("exp", -4.9)]
    public async Task Clocks_may_differ_by_five_minutes(string claim, double minutes)
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var answer = await bot.PostAsync($"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims().With(claim, bot.Seconds(minutes)))}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_service_url_is_compared_without_case()
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var answer = await bot.PostAsync($"bearer {bot.ChannelToken()}", serviceUrl: RegisteredBot.ServiceUrl.ToUpperInvariant());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_without_a_start_is_good_until_its_end()
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var answer = await bot.PostAsync($"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims().Without("nbf"))}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")]
    public async Task Each_cloud_has_its_issuer_and_its_keys(string channelService, string issuer, string metadata)
    {
        await using var bot = await RegisteredBot.StartAsync(("ChannelService", channelService));
        using var answer = await bot.PostAsync($"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims(issuer))}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"GET {metadata}", bot.Authority.Requests.First());
    }

    [Theory]
    [InlineData("1.0", "appid", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("1.0", "appid", "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")]
    [InlineData("2.0", "azp", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("2.0", "azp", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")]
    [InlineData("1.0", "appid", $"https://sts.windows.net/{RegisteredBot.Tenant}/")]
    [InlineData("2.0", "azp", $"https://login.microsoftonline.com/{RegisteredBot.Tenant}/v2.0")]
    public async Task The_emulator_is_believed_with_the_bots_own_credentials(string version, string claim, string issuer)
    {
        await using var bot = await RegisteredBot.StartAsync(("MicrosoftAppTenantId", RegisteredBot.Tenant));
        var claims = bot.DeveloperClaims().Without("azp").With("iss", issuer).With("ver", version).With(claim, RegisteredBot.AppId);
        using var answer = await bot.PostAsync($"Bearer {bot.Authority.DirectoryKey.Sign(claims)}", channel: "emulator", serviceUrl: "http://localhost:61234");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("GET https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration", bot.Authority.Requests.First());
    }

    [Theory]
    [InlineData("MultiTenant")]
    [InlineData("SingleTenant")]
    [InlineData("UserAssignedMSI")]
    public async Task Every_type_of_bot_believes_its_channels(string type)
    {
        await using var bot = await RegisteredBot.StartAsync(("MicrosoftAppType", type), ("MicrosoftAppTenantId", RegisteredBot.Tenant));
        using var good = await bot.PostAsync($"Bearer {bot.ChannelToken()}");
        using var none = await bot.PostAsync(null);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (good.StatusCode, none.StatusCode));
    }

    [Fact]
    public async Task Other_places_may_be_configured()
    {
        await using var bot = await RegisteredBot.StartAsync(
            ("ToBotFromChannelTokenIssuer", "https://issuer.example.test"),
            ("ToBotFromChannelOpenIdMetadataUrl", "https://botframework.example.test/metadata"));
        using var answer = await bot.PostAsync($"Bearer {bot.Authority.ChannelKey.Sign(bot.ChannelClaims("https://issuer.example.test"))}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("GET https://botframework.example.test/metadata", bot.Authority.Requests.First());
    }

    [Fact]
    public async Task A_key_that_was_changed_is_believed_at_once_and_unknown_ones_cost_one_look()
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var before = await bot.PostAsync($"Bearer {bot.ChannelToken()}");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        var next = new SigningKey("channel-2");
        bot.Authority.ChannelKeys[next] = ["msteams"];

        using var answer = await bot.PostAsync($"Bearer {next.Sign(bot.ChannelClaims())}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostAsync($"Bearer {new SigningKey($"unknown-{i}").Sign(bot.ChannelClaims())}")).StatusCode);
        Assert.Equal(2, bot.Authority.Requests.Count(request => request.EndsWith("openidconfiguration", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_bot_with_an_identity_serves_other_machines()
    {
        await using var bot = await RegisteredBot.StartAsync();
        bot.Server.Client.DefaultRequestHeaders.Host = "bot.example.test";
        using var answer = await bot.PostAsync($"Bearer {bot.ChannelToken()}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_sent_is_judged_only_once_its_sender_is_believed()
    {
        await using var bot = await RegisteredBot.StartAsync();
        using var believed = await bot.PostAsync($"Bearer {bot.ChannelToken()}", Incoming.Body("{"));
        using var stranger = await bot.PostAsync(null, Incoming.Body("{"));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized), (believed.StatusCode, stranger.StatusCode));
    }
}
