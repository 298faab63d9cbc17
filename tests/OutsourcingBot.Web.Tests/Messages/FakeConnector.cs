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
    private const string Typing = "typing";

    private readonly WebApplication _app;
    private int _count;

    private FakeConnector(Func<int, HttpContext, Task> answer, bool takesTyping)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(async context =>
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            var activity = JsonNode.Parse(body)!.AsObject();
            if (takesTyping || (string?)activity["type"] != Typing)
            {
                Calls.Enqueue(new($"{context.Request.Method} {path}", (string?)context.Request.Headers.Authorization, activity));
                await answer(Interlocked.Increment(ref _count), context);
            }
        });
    }

    public ConcurrentQueue<Call> Calls { get; } = [];

    public string Url => _app.Urls.Single();

    /// <summary>One that passes over a typing indicator, which the bot shows where the machine is slow.</summary>
    public static Task<FakeConnector> StartForRepliesAsync(Func<int, HttpContext, Task>? answer = null) => StartAsync(answer, takesTyping: false);

    /// <param name="answer">Answers a call by its number: 1 for the first, and one for each, also where several come at once.</param>
    /// <param name="takesTyping">Whether typing indicators count.</param>
    public static async Task<FakeConnector> StartAsync(Func<int, HttpContext, Task>? answer = null, bool takesTyping = true)
    {
        var connector = new FakeConnector(answer ?? ((_, _) => Task.CompletedTask), takesTyping);
        await connector._app.StartAsync(TestContext.Current.CancellationToken);
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public sealed record Call(string Target, string? Authorization, JsonObject Activity);
}
