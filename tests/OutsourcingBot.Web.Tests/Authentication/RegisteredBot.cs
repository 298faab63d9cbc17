using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Web.Authentication;
using OutsourcingBot.Web.Tests.Messages;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Authentication;

/// <summary>A service whose bot has an identity, beside the authority that vouches for those who talk to it.</summary>
internal sealed class RegisteredBot : IAsyncDisposable
{
    public const string AppId = "5f1d5e0e-1111-2222-3333-444455556666";
    public const string Tenant = "7c0ffee0-1111-2222-3333-444455556666";
    public const string ServiceUrl = "http://127.0.0.1:9/_connector";

    private RegisteredBot(TestAuthority authority, (string Name, string Value)[] settings, bool realTime)
    {
        Authority = authority;
        Server = new(settings)
        {
            RealTime = realTime,
            Registrations = services => services.AddSingleton(new IdentityHttp(authority.Handler)),
        };
    }

    public TestAuthority Authority { get; }

    public BotServer Server { get; }

    /// <param name="realTime">Keeps the machine's clock.</param>
    /// <param name="settings">Settings besides the app id.</param>
    public static async Task<RegisteredBot> StartAsync(bool realTime, params (string Name, string Value)[] settings) =>
        new(await TestAuthority.StartAsync(), [("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "a secret"), .. settings], realTime);

    public static Task<RegisteredBot> StartAsync(params (string Name, string Value)[] settings) => StartAsync(realTime: false, settings);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Authority.DisposeAsync();
    }

    /// <summary>The claims of a channel's good token.</summary>
    public JsonObject ChannelClaims(string issuer = "https://api.botframework.com") =>
        Lasting(new() { ["iss"] = issuer, ["aud"] = AppId, ["serviceurl"] = ServiceUrl });

    /// <summary>The claims of the Emulator's good token, version 2.</summary>
    public JsonObject DeveloperClaims(string tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db") =>
        Lasting(new() { ["iss"] = $"https://login.microsoftonline.com/{tenant}/v2.0", ["aud"] = AppId, ["ver"] = "2.0", ["azp"] = AppId });

    public long Seconds(double minutesFromNow) => Server.Time.GetUtcNow().AddMinutes(minutesFromNow).ToUnixTimeSeconds();

    public string ChannelToken() => Authority.ChannelKey.Sign(ChannelClaims());

    /// <summary>Posts a message that expects its replies in the answer.</summary>
    public Task<HttpResponseMessage> PostAsync(string? authorization, string channel = "msteams", string serviceUrl = ServiceUrl) =>
        PostAsync(authorization, Message(channel: channel, serviceUrl: serviceUrl).ExpectingReplies().Body());

    public async Task<HttpResponseMessage> PostAsync(string? authorization, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = body };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await Server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private JsonObject Lasting(JsonObject claims) => claims.With("nbf", Seconds(-1)).With("exp", Seconds(60));
}
