using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Tests;

/// <summary>The whole service on a port of this machine, with an echo in place of the bot.</summary>
public sealed class BotServer : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outsourcingbot-").FullName;
    private readonly Dictionary<string, string> _settings;

    public BotServer(params (string Name, string Value)[] settings)
    {
        _settings = settings.GroupBy(setting => setting.Name).ToDictionary(setting => setting.Key, setting => setting.Last().Value);
        UseKestrel();
    }

    public FakeTimeProvider Time { get; } = new(new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    /// <summary>The folder of the database, which another server may go on with.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Keeps the clock of the machine, for what really waits.</summary>
    public bool RealTime { get; init; }

    /// <summary>What a test registers besides or in place of the service's own parts.</summary>
    public Action<IServiceCollection>? Registrations { get; init; }

    public HttpClient Client => field ??= CreateDefaultClient();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("urls", "http://127.0.0.1:0");
        // Watching for changed settings takes a watch of the machine's few for every server.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("Bot:DatabaseFile", Path.Combine(DataFolder ?? _folder, "bot.db"));
        // With an echo in the bot's place there is no bot to refresh.
        builder.UseSetting("Bot:WatchSeconds", "0");
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<ITurns, EchoTurns>());
            if (!RealTime)
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            Registrations?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
