using System.Net;
using System.Text;

namespace OutsourcingBot.Acceptance;

/// <summary>A page of somebody else's site, of another origin than the bot, under a strict policy of its own.</summary>
internal sealed class HostPage : IDisposable
{
    private readonly HttpListener _listener = new();

    public HostPage()
    {
        Origin = $"http://localhost:{FreePort.Find()}";
        _listener.Prefixes.Add($"{Origin}/");
        _listener.Start();
        _ = ServeAsync();
    }

    public string Origin { get; }

    /// <summary>The line that brings the bot, or whatever the page is to hold in its place.</summary>
    public string Line { get; set; } = "";

    /// <summary>Whose scripts and frames the page lets in.</summary>
    public Uri? Bot { get; set; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true) await AnswerAsync((await _listener.GetContextAsync()).Response);
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The page was taken down.
        }
    }

    private async Task AnswerAsync(HttpListenerResponse response)
    {
        var bot = Bot!.GetLeftPart(UriPartial.Authority);
        response.ContentType = "text/html; charset=utf-8";
        response.Headers["Content-Security-Policy"] =
            $"default-src 'none'; script-src {bot}; frame-src {bot}; require-trusted-types-for 'script'; trusted-types 'none'";
        var html = $"""
            <!doctype html><html lang="en"><head><title>A shop</title><meta name="color-scheme" content="light dark">
            <meta name="viewport" content="width=device-width, initial-scale=1">{Line}</head>
            <body><main><h1>A shop</h1>{string.Concat(Enumerable.Repeat("<p>It sells things, and has a bot that knows more.</p>", 12))}</main></body></html>
            """;
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(html));
        response.Close();
    }
}
