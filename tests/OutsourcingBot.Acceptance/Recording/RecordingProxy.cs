using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OutsourcingBot.Acceptance.Recording;

/// <summary>Stands between a client and the bot, hands everything on, and lets the <see cref="Recorder"/> see the activities.</summary>
internal sealed class RecordingProxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _bot;

    private RecordingProxy(Uri bot, string client)
    {
        _bot = new() { BaseAddress = bot };
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(context => HandOnAsync(context, client));
    }

    public Uri Address => new(_app.Urls.Single());

    public static async Task<RecordingProxy> StartAsync(Uri bot, string client, CancellationToken cancellation)
    {
        var proxy = new RecordingProxy(bot, client);
        await proxy._app.StartAsync(cancellation);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _bot.Dispose();
    }

    private async Task HandOnAsync(HttpContext context, string client)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        if (context.Request.ContentType?.Contains("json", StringComparison.Ordinal) == true && body.Length > 0)
            Recorder.Write(client, body);
        using var request = new HttpRequestMessage(new(context.Request.Method), context.Request.Path + context.Request.QueryString);
        if (body.Length > 0)
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        if (context.Request.Headers.Authorization is [{ } token])
            request.Headers.TryAddWithoutValidation("Authorization", token);
        using var answer = await _bot.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        if (context.Request.Method != HttpMethods.Head)
            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
