using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;
using OutsourcingBot.Hosting.Invokes;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class InvokeTests : IDisposable
{
    private readonly BotServer _server = new()
    {
        Registrations = services => services
            .AddSingleton<IInvokeHandler>(new Echo("test/echo", 200))
            .AddSingleton<IInvokeHandler>(new Echo("test/refuse", 409))
            .AddSingleton<IInvokeHandler>(new Silent()),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("test/echo", HttpStatusCode.OK)]
    [InlineData("test/refuse", HttpStatusCode.Conflict)]
    public async Task The_answer_to_an_invoke_is_its_status_and_its_body(string name, HttpStatusCode status)
    {
        var (answered, type, body) = await Post(name, """{"action":{"type":"Action.Execute","verb":"v"}}""");

        Assert.Equal((status, "application/json"), (answered, type));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"said":{"action":{"type":"Action.Execute","verb":"v"}}}"""), JsonNode.Parse(body)), body);
    }

    [Fact]
    public async Task An_answer_without_a_body_has_none() =>
        Assert.Equal((HttpStatusCode.OK, null, ""), await Post("test/silent", "{}"));

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("fileConsent/invoke")]
    [InlineData("somethingNew")]
    [InlineData("")]
    [InlineData(null)]
    public async Task What_nothing_handles_is_not_implemented(string? name) =>
        Assert.Equal((HttpStatusCode.NotImplemented, null, ""), await Post(name, "{}"));

    [Theory]
    [InlineData(null, "Missing value property")]
    [InlineData("null", "Missing value property")]
    [InlineData("\"x\"", "Value property is not properly formed")]
    [InlineData("[]", "Value property is not properly formed")]
    [InlineData("{}", "Missing action property")]
    [InlineData("{\"action\":null}", "Missing action property")]
    [InlineData("{\"action\":5}", "Action property is not properly formed")]
    [InlineData("{\"action\":{}}", "The action is not of the type Action.Execute")]
    [InlineData("{\"action\":{\"type\":5}}", "The action is not of the type Action.Execute")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\"}}", "The action is not of the type Action.Execute")]
    public async Task A_cards_action_that_is_none_gets_the_error_that_its_clients_read(string? value, string message)
    {
        var (status, type, body) = await Post("adaptiveCard/action", value);

        Assert.Equal((HttpStatusCode.BadRequest, "application/json"), (status, type));
        var expected = new JsonObject
        {
            ["statusCode"] = 400,
            ["type"] = "application/vnd.microsoft.error",
            ["value"] = new JsonObject { ["code"] = "BadRequest", ["message"] = message },
        };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(body)), body);
    }

    private async Task<(HttpStatusCode Status, string? Type, string Body)> Post(string? name, string? value)
    {
        var invoke = Message().Without("text").With("type", "invoke").With("name", name);
        if (value is not null)
            invoke["value"] = JsonNode.Parse(value);
        using var answer = await _server.Client.PostAsync("/api/messages", invoke.Body(), Cancel);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private sealed class Echo(string name, int status) : IInvokeHandler
    {
        public string Name => name;

        public Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken) =>
            Task.FromResult(new InvokeAnswer(status, JsonSerializer.SerializeToElement(new { said = invoke.Value })));
    }

    private sealed class Silent : IInvokeHandler
    {
        public string Name => "test/silent";

        public Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken) => Task.FromResult(InvokeAnswer.Ok());
    }
}
