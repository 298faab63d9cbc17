using System.Net;
using System.Text.Json.Nodes;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Protocol;

/// <summary>Invokes, which are answered in the answer: each that Teams knows, by the shape that Teams reads.</summary>
public sealed class InvokeProtocolTests(ProtocolHost host) : IClassFixture<ProtocolHost>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"search","parameters":[{"name":"query","value":"types of bpo"}],"queryOptions":{"skip":0,"count":25}}""", "composeExtension.attachments")]
    [InlineData("composeExtension/queryLink", """{"url":"https://bot.example/knowledge#types-of-bpo"}""", "composeExtension.attachments")]
    [InlineData("composeExtension/selectItem", """{"question":"What is KPO?"}""", "composeExtension.attachments")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"ask","messagePayload":{"body":{"content":"<p>what is kpo</p>"}}}""", "task.value")]
    [InlineData("composeExtension/submitAction", """{"commandId":"ask","data":{"question":"what is kpo"}}""", "composeExtension.attachments")]
    [InlineData("task/fetch", """{"data":{}}""", "task.value")]
    [InlineData("task/submit", """{"data":{"question":"what is kpo"}}""", "task.value")]
    [InlineData("application/search", """{"kind":"search","queryText":"types","queryOptions":{"skip":0,"top":15},"dataset":"questions"}""", "value.results")]
    [InlineData("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""", null)]
    public async Task An_invoke_is_answered_in_its_shape(string name, string value, string? member)
    {
        var (status, body) = await PostAsync(name, value);

        Assert.True(status == HttpStatusCode.OK, $"{(int)status} {body}");
        var answer = JsonNode.Parse(body)!;
        Assert.NotNull((member?.Split('.') ?? []).Aggregate((JsonNode?)answer, (node, step) => node?[step]));
    }

    [Fact]
    public async Task A_cards_button_gets_a_card_in_its_place_and_is_said_in_the_conversation()
    {
        await using var connector = await Messages.FakeConnector.StartAsync();

        var (status, body) = await PostAsync(
            "adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"say","data":{"text":"what is kpo"}}}""", connector.Url);

        Assert.True(status == HttpStatusCode.OK, $"{(int)status} {body}");
        var answer = JsonNode.Parse(body)!;
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), ((int)answer["statusCode"]!, (string?)answer["type"]));
        Assert.Equal("message", (string?)Assert.Single(connector.Calls).Activity["type"]);
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("fileConsent/invoke")]
    [InlineData("somethingNew")]
    public async Task What_nothing_handles_is_not_implemented(string name) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(name, "{}")).Status);

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    public async Task A_cards_action_that_is_none_gets_the_error_that_its_clients_read(string? value)
    {
        var (status, body) = await PostAsync("adaptiveCard/action", value);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("application/vnd.microsoft.error", (string?)JsonNode.Parse(body)!["type"]);
    }

    private Task<(HttpStatusCode Status, string Body)> PostAsync(string name, string? value, string? serviceUrl = null)
    {
        var invoke = Message(id: Guid.NewGuid().ToString()).Without("text").With("type", "invoke").With("name", name);
        invoke["conversation"]!["id"] = _conversation;
        if (value is not null)
            invoke["value"] = JsonNode.Parse(value);
        if (serviceUrl is not null)
            invoke["serviceUrl"] = serviceUrl;
        return host.PostAsync(invoke);
    }
}
