using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Web.Authentication;
using OutsourcingBot.Web.Messages;
using OutsourcingBot.Web.Tests.Messages;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Authentication;

public sealed class OwnTokenTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("MultiTenant", "", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("SingleTenant", "", $"https://login.microsoftonline.com/{RegisteredBot.Tenant}/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "https://botframework.azure.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("SingleTenant", "https://botframework.azure.us", $"https://login.microsoftonline.us/{RegisteredBot.Tenant}/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    public async Task Replies_carry_a_token_for_the_bots_secret(string type, string channelService, string place, string scope)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await StartAsync(connector, ("MicrosoftAppType", type), ("ChannelService", channelService));

        await SayAsync(bot, connector, "two");

        Assert.Equal(["Bearer own-token-1", "Bearer own-token-1"], connector.Calls.Select(call => call.Authorization));
        Assert.Equal($"POST {place}", Assert.Single(bot.Authority.Requests, request => request.StartsWith("POST", StringComparison.Ordinal)), ignoreCase: true);
        var form = Uri.UnescapeDataString(Assert.Single(bot.Authority.Forms));
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains($"scope={scope}", form, StringComparison.Ordinal);
        Assert.Contains($"client_id={RegisteredBot.AppId}", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_fetched_once_and_kept()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await StartAsync(connector);
        for (var i = 0; i < 5; i++)
            await SayAsync(bot, connector, "hello", $"m-{i}");
        Assert.Equal(5, connector.Calls.Count);
        Assert.Single(bot.Authority.Forms);
    }

    [Fact]
    public async Task A_token_that_is_about_to_end_is_renewed_without_anyone_waiting()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await StartAsync(connector);
        var renewing = new TaskCompletionSource();
        bot.Authority.TokenAnswer = async (context, call) =>
        {
            if (call > 1)
                await renewing.Task;
            await context.Response.WriteAsync($$"""{"token_type":"Bearer","expires_in":86399,"refresh_in":{{(call == 1 ? 1 : 80000)}},"access_token":"own-token-{{call}}"}""");
        };
        await SayAsync(bot, connector, "hello", "m-1");
        await Task.Delay(TimeSpan.FromSeconds(1.1), Cancel);

        await SayAsync(bot, connector, "hello", "m-2");

        Assert.Equal(["Bearer own-token-1", "Bearer own-token-1"], connector.Calls.Select(call => call.Authorization));
        renewing.SetResult();
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_the_failure_is_counted()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await StartAsync(connector);
        bot.Authority.TokenAnswer = (context, _) =>
        {
            context.Response.StatusCode = 401;
            return context.Response.WriteAsync("""{"error":"invalid_client","error_description":"AADSTS7000215"}""");
        };

        Assert.Equal(["token"], await Metrics.CountsOfAsync(bot.Server, "outsourcingbot.sends.failed", () => SayAsync(bot, connector, "hello")));
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task A_service_that_only_a_caller_named_gets_no_token()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await RegisteredBot.StartAsync(realTime: true);
        await SayAsync(bot, connector, "hello");
        Assert.Null(Assert.Single(connector.Calls).Authorization);
        Assert.Empty(bot.Authority.Forms);
    }

    [Theory]
    [InlineData("", "https://smba.trafficmanager.net/teams/", true)]
    [InlineData("", "https://SMBA.trafficmanager.net/amer/x", true)]
    [InlineData("", "https://webchat.botframework.com/", true)]
    [InlineData("", "https://smba.infra.gcc.teams.microsoft.com/", true)]
    [InlineData("", "https://connector.example.test/", true)]
    [InlineData("", "http://connector.example.test/", false)]
    [InlineData("", "http://smba.trafficmanager.net/teams/", false)]
    [InlineData("", "https://trafficmanager.net/", false)]
    [InlineData("", "https://evil.trafficmanager.net/", false)]
    [InlineData("", "https://smba.trafficmanager.net.example.test/", false)]
    [InlineData("", "https://evilbotframework.com/", false)]
    [InlineData("", "https://botframework.com.example.test/", false)]
    [InlineData("", "https://webchat.botframework.com@example.test/", false)]
    [InlineData("", "https://webchat.botframework.azure.us/", false)]
    [InlineData("", "http://localhost:61234/", false)]
    [InlineData("https://botframework.azure.us", "https://webchat.botframework.azure.us/", true)]
    [InlineData("https://botframework.azure.us", "https://smba.infra.gov.teams.microsoft.us/", true)]
    [InlineData("https://botframework.azure.us", "https://webchat.botframework.com/", false)]
    public async Task Only_the_hosts_on_the_list_may_have_the_token(string channelService, string serviceUrl, bool may)
    {
        await using var bot = await RegisteredBot.StartAsync(("ChannelService", channelService), ("Connector:AllowedHosts:0", "connector.example.test"));
        Assert.Equal(may, bot.Server.Services.GetRequiredService<ServiceHosts>().MayHaveToken(new(serviceUrl)));
    }

    [Fact]
    public async Task Replies_are_not_even_sent_to_a_host_that_only_a_token_names()
    {
        await using var bot = await RegisteredBot.StartAsync();
        const string Elsewhere = "https://connector.example.test/";
        var token = bot.Authority.ChannelKey.Sign(bot.ChannelClaims().With("serviceurl", Elsewhere));
        using var answer = await bot.PostAsync($"Bearer {token}", Message(serviceUrl: Elsewhere).Body());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_managed_identity_asks_its_machine()
    {
        // The library reads where the machine's identity is from the environment; nothing else here is managed.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", "https://identity.example.test/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "proof");
        try
        {
            await using var bot = await RegisteredBot.StartAsync(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", ""));
            bot.Authority.TokenAnswer = (context, _) => context.Response.WriteAsync(
                $$"""{"access_token":"managed","expires_on":"{{DateTimeOffset.UtcNow.AddHours(24).ToUnixTimeSeconds()}}","resource":"x","token_type":"Bearer"}""");

            Assert.Equal("managed", await bot.Server.Services.GetRequiredService<IOwnTokens>().GetAsync(Cancel));
            var query = Uri.UnescapeDataString(Assert.Single(bot.Authority.Forms));
            Assert.Contains($"client_id={RegisteredBot.AppId}", query, StringComparison.Ordinal);
            Assert.Contains("resource=https://api.botframework.com", query, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }
    }

    private static Task<RegisteredBot> StartAsync(FakeConnector connector, params (string Name, string Value)[] settings) =>
        RegisteredBot.StartAsync(
            realTime: true,
            [("Connector:AllowedHosts:0", new Uri(connector.Url).Host), ("MicrosoftAppTenantId", RegisteredBot.Tenant), .. settings]);

    private static async Task SayAsync(RegisteredBot bot, FakeConnector connector, string text, string id = "m-1")
    {
        var issuer = bot.Server.Services.GetRequiredService<Registration>().Identity!.Cloud.ChannelIssuer;
        var claims = bot.ChannelClaims(issuer).With("serviceurl", connector.Url)
            .With("nbf", DateTimeOffset.UtcNow.ToUnixTimeSeconds()).With("exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds());
        using var answer = await bot.PostAsync($"Bearer {bot.Authority.ChannelKey.Sign(claims)}", Message(text, id, serviceUrl: connector.Url).Body());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
