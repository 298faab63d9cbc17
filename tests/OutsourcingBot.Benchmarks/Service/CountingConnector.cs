using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace OutsourcingBot.Benchmarks.Service;

/// <summary>A channel that takes every reply and counts them by what they answer.</summary>
internal sealed class CountingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CountingConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(async context =>
        {
            using var activity = await JsonDocument.ParseAsync(context.Request.Body);
            if (activity.RootElement.GetProperty("type").ValueEquals("message"))
                Replies.AddOrUpdate(activity.RootElement.GetProperty("replyToId").GetString()!, 1, (_, count) => count + 1);
            context.Response.StatusCode = 201;
        });
    }

    /// <summary>How many replies came to each message.</summary>
    public ConcurrentDictionary<string, int> Replies { get; } = new(StringComparer.Ordinal);

    public string Url => _app.Urls.Single();

    public static async Task<CountingConnector> StartAsync()
    {
        var connector = new CountingConnector();
        await connector._app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
