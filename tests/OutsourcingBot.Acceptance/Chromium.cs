using Microsoft.Playwright;

namespace OutsourcingBot.Acceptance;

/// <summary>One installed Chromium for the whole run; every visitor gets a fresh profile in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Installed =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        // Agents Playground's page fetches fonts from elsewhere, and is loaded only when that has failed: here it fails at once.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindExecutable(), Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    internal Task<IBrowserContext> NewProfileAsync(BrowserNewContextOptions? options = null) =>
        (_browser ?? throw new InvalidOperationException("The browser is not started.")).NewContextAsync(options);

    private static string FindExecutable() =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH")
        ?? Installed.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("No Chromium, Chrome or Edge was found. Install one, or name it in CHROMIUM_PATH.");
}
