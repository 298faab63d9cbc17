using System.Diagnostics;
using OutsourcingBot.Acceptance.Recording;

namespace OutsourcingBot.Acceptance.Teams;

/// <summary>Agents Playground as a process of its own: a Teams on this machine, which calls nobody but the bot.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playground-");
    private readonly int _port = FreePort.Find();
    private readonly Process _process;
    private readonly RecordingProxy? _recording;

    private Playground(Uri bot, string channel, RecordingProxy? recording)
    {
        _recording = recording;
        _process = Process.Start(StartInfo(recording?.Address ?? bot, channel)) ?? throw new InvalidOperationException("Agents Playground could not be started.");
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address => new($"http://127.0.0.1:{_port}/");

    public static async Task<Playground> StartAsync(Uri bot, CancellationToken cancellation, string channel = "msteams")
    {
        var recording = Recorder.IsOn ? await RecordingProxy.StartAsync(bot, $"playground-{channel}", cancellation) : null;
        var playground = new Playground(bot, channel, recording);
        try
        {
            await playground.WaitUntilReadyAsync(cancellation);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
        if (_recording is not null) await _recording.DisposeAsync();
    }

    private ProcessStartInfo StartInfo(Uri bot, string channel) => new("node")
    {
        ArgumentList =
        {
            BuiltPaths.Playground, "start", "-e", new Uri(bot, "api/messages").ToString(), "-c", channel,
            "-p", _port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "--service-url", new Uri(Address, "_connector").ToString(), "--disable-telemetry",
        },
        // It looks for settings in the folder it is started from.
        WorkingDirectory = _folder.FullName,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        // Besides the switch above this keeps it from calling home, and from opening a browser.
        Environment = { ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1", ["TEAMSAPPTESTER_BROWSER"] = "none" },
    };

    private async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(StartUp);
        while (true)
        {
            try
            {
                if (await http.GetStringAsync(new Uri("_debug/ping", UriKind.Relative), patience.Token) == "pong") return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                // It does not listen yet.
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
