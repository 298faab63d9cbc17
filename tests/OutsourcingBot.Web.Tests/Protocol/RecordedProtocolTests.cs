using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Web.Tests.DirectLine;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.Protocol;

/// <summary>What real clients sent when the acceptance tests drove them.</summary>
public sealed class RecordedProtocolTests(ProtocolHost host) : IClassFixture<ProtocolHost>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Recorded");

    public static TheoryData<string, int> OverTheConnector => Of("playground-*.json");

    public static TheoryData<string, int> OverDirectLine => Of("webchat.json", "directlinejs.json");

    public static TheoryData<string, int> Everything => Of("*.json");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(OverTheConnector))]
    public async Task The_bot_takes_what_channels_send(string file, int index)
    {
        await using var connector = await FakeConnector.StartAsync();
        var activity = Read(file, index).AsObject().With("serviceUrl", connector.Url);
        // The host may have heard this conversation in an earlier run.
        activity["conversation"]!["id"] = $"{Guid.NewGuid()}{(string?)activity["conversation"]!["id"]}";

        var (status, body) = await host.PostAsync(activity);

        Assert.True(status == HttpStatusCode.OK, $"{(int)status} {body}");
        if ((string?)activity["type"] == "message")
            Assert.Contains(connector.Calls, call => (string?)call.Activity["type"] == "message");
    }

    [Theory]
    [MemberData(nameof(OverDirectLine))]
    public async Task The_bot_takes_what_pages_post(string file, int index)
    {
        using var echo = new BotServer();
        var client = new DirectLineClient(echo.Client);
        await client.StartAsync(Cancel);

        var (status, answer) = await client.PostAsync(Read(file, index).ToJsonString(), Cancel);

        Assert.True(status == HttpStatusCode.OK, answer.ToJsonString());
        Assert.Contains((await client.ReadAsync(null, Cancel)).Activities, activity => (string?)activity["id"] == (string?)answer["id"]);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Nothing_of_an_activity_is_lost_on_the_way_through(string file, int index)
    {
        var sent = Read(file, index);
        var activity = sent.Deserialize(ActivityJson.Default.Activity);
        var returned = JsonSerializer.SerializeToNode(activity, ActivityJson.Default.Activity);
        Assert.True(JsonNode.DeepEquals(sent, returned), $"{sent.ToJsonString()}\n{returned!.ToJsonString()}");
    }

    private static TheoryData<string, int> Of(params string[] patterns) => [.. patterns
        .SelectMany(pattern => Directory.EnumerateFiles(Folder, pattern)).Order(StringComparer.Ordinal)
        .SelectMany(path => Enumerable.Range(0, All(Path.GetFileName(path)).Count).Select(index => (Path.GetFileName(path), index)))];

    private static JsonNode Read(string file, int index) => All(file)[index]!.DeepClone();

    private static JsonArray All(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsArray();
}
