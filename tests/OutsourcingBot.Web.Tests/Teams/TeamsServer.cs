using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutsourcingBot.Hosting.Turns;
using OutsourcingBot.Web.StartUp;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.Teams;

/// <summary>The whole service with the bot that ships.</summary>
public sealed class TeamsServer : IDisposable
{
    private readonly BotServer _server = new()
    {
        Registrations = services => services.Replace(ServiceDescriptor.Singleton<ITurns>(provider => provider.GetRequiredService<CompiledBot>())),
    };

    public IServiceProvider Services => _server.Services;

    public HttpClient Client => _server.Client;

    public void Dispose() => _server.Dispose();

    /// <summary>Sends an invoke and returns what it is answered with.</summary>
    public async Task<(HttpStatusCode Status, string Body)> InvokeAsync(string name, string value, Action<JsonObject>? change = null)
    {
        var invoke = Incoming.Message(id: Guid.NewGuid().ToString()).Without("text").With("type", "invoke").With("name", name).With("value", JsonNode.Parse(value));
        change?.Invoke(invoke);
        return await PostAsync(invoke);
    }

    /// <summary>Sends an activity and returns what it is answered with.</summary>
    public async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity)
    {
        using var answer = await _server.Client.PostAsync("/api/messages", activity.Body(), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
