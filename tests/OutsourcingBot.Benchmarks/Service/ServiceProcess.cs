using System.Diagnostics;
using OutsourcingBot.Acceptance;

namespace OutsourcingBot.Benchmarks.Service;

/// <summary>The built service as a process of its own, measured from outside.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private readonly Process _process;

    private ServiceProcess(Process process, Uri address, TimeSpan startUp) => (_process, Address, StartUp) = (process, address, startUp);

    public Uri Address { get; }

    /// <summary>From starting the process to its first answer with 200.</summary>
    public TimeSpan StartUp { get; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="executable">The published service; null for the one that was built together with this.</param>
    /// <param name="folder">Where it keeps its database.</param>
    /// <param name="environment">Variables besides those of this process.</param>
    public static async Task<ServiceProcess> StartAsync(string? executable, DirectoryInfo folder, params (string Name, string Value)[] environment)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}/");
        string[] built = executable is null ? [BuiltService.Path] : [];
        var start = new ProcessStartInfo(executable ?? "dotnet", [.. built, "--urls", address.ToString(), "--Bot:DatabaseFile", Path.Combine(folder.FullName, "bot.db")])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var clock = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The service could not be started.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await UntilHealthyAsync(process, address);
        return new(process, address, Stopwatch.GetElapsedTime(clock));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task UntilHealthyAsync(Process process, Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("healthz", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(2);
            }
        }
    }
}
