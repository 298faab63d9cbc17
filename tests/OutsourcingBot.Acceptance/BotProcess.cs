using System.Diagnostics;

namespace OutsourcingBot.Acceptance;

/// <summary>
/// The built service as a process of its own, on a free port and with a data folder of its own. It can be killed as
/// a crash would and started again on the same port and data.
/// </summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("outsourcingbot-");
    private readonly int _port = FreePort.Find();
    private readonly List<string> _output = [];
    private Process? _process;

    private readonly IReadOnlyList<string> _settings;

    private BotProcess(IReadOnlyList<string> settings) => _settings = settings;

    public Uri Address => new($"http://127.0.0.1:{_port}/");

    /// <summary>How much memory the process takes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What the service has written so far, over all its lives.</summary>
    public string Output
    {
        get
        {
            lock (_output) return string.Join('\n', _output);
        }
    }

    public static async Task<BotProcess> StartAsync(CancellationToken cancellation, params IReadOnlyList<string> settings)
    {
        var bot = new BotProcess(settings);
        try
        {
            await bot.StartAgainAsync(cancellation);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    public async Task StartAgainAsync(CancellationToken cancellation)
    {
        _process = Process.Start(StartInfo()) ?? throw new InvalidOperationException("The service could not be started.");
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilHealthyAsync(_process, cancellation);
    }

    /// <summary>Ends the process at once, without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _data.Delete(recursive: true);
    }

    private ProcessStartInfo StartInfo() => new("dotnet", [BuiltPaths.Service, "--urls", Address.ToString(), .. _settings])
    {
        // Its data folder lies in the folder it is started from.
        WorkingDirectory = _data.FullName,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private async Task WaitUntilHealthyAsync(Process process, CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(StartUp);
        while (!await AnswersAsync(http, patience.Token))
        {
            if (process.HasExited) throw new InvalidOperationException($"The service ended with code {process.ExitCode}.\n{Output}");
            if (patience.IsCancellationRequested) throw new TimeoutException($"The service did not become healthy.\n{Output}");
            await Task.Delay(50, cancellation);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(new Uri("healthz", UriKind.Relative), cancellation);
            return response.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (_output) _output.Add(line);
    }
}
