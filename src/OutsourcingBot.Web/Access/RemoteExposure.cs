using Microsoft.Extensions.Options;
using OutsourcingBot.Web.Authentication;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Access;

/// <summary>Keeps a bot that authenticates nobody from listening where others can reach it.</summary>
internal static class RemoteExposure
{
    /// <exception cref="StartUpException">It would, and the operator has not said so.</exception>
    public static void Check(IServiceProvider services)
    {
        if (services.GetRequiredService<Registration>().Identity is not null
            || services.GetRequiredService<IOptions<BotOptions>>().Value.AllowUnauthenticatedRemoteAccess
            || Addresses(services.GetRequiredService<IConfiguration>()).FirstOrDefault(IsRemote) is not { } address)
        {
            return;
        }

        throw new StartUpException(
            [$"No app id is configured, so nobody would have to say who they are at {address}. Set MicrosoftAppId, listen on this " +
            $"machine only (--urls http://localhost:3978), or set {BotOptions.Section}:{nameof(BotOptions.AllowUnauthenticatedRemoteAccess)} " +
            "to true to serve everybody."]);
    }

    /// <summary>Where the service is about to listen, in the order in which the settings count.</summary>
    private static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        if (endpoints.Count > 0)
            return endpoints;
        return List(configuration["urls"]) is { Length: > 0 } urls
            ? urls
            : List(configuration["http_ports"]).Concat(List(configuration["https_ports"])).Select(port => $"http://*:{port}");
    }

    private static string[] List(string? setting) =>
        setting?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsRemote(string address) => !Loopback.IsName(BindingAddress.Parse(address).Host);
}
