using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace OutsourcingBot.Web.Tests.Messages;

/// <summary>A channel's side of the Connector REST API.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(Func<int, HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(async context =>
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            Calls.Enqueue(new($"{context.Request.Method} {path}", (string?)context.Request.Headers.Authorization, JsonNode.Parse(body)!.AsObject()));
            await answer(Calls.Count, context);
        });
    }

    public ConcurrentQueue<Call> Calls { get; } = [];

    public string Url => _app.Urls.Single();

    public static async Task<FakeConnector> StartAsync(Func<int, HttpContext, Task>? answer = null)
    {
        var connector = new FakeConnector(answer ?? ((_, _) => Task.CompletedTask));
        await connector._app.StartAsync(TestContext.Current.CancellationToken);
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public sealed record Call(string Target, string? Authorization, JsonObject Activity);
}
