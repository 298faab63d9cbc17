using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OutsourcingBot.Acceptance.Teams;

/// <summary>The other channels that Agents Playground plays, and the activities for which it has no button.</summary>
public sealed class OtherChannelTests(Chromium chromium)
{
    private static readonly string[] Bare = ["typing", "endOfConversation", "contactRelationUpdate", "deleteUserData"];

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("emulator", true)]
    // It hands on no activity that somebody wrote by hand in these.
    [InlineData("webchat", false)]
    [InlineData("directline", false)]
    public async Task The_bot_takes_whatever_the_playground_sends(string channel, bool handsOn)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var bot = await BotProcess.StartAsync(cancellation);
        await using var playground = await Playground.StartAsync(bot.Address, cancellation, channel);
        await using var user = await TeamsUser.OpensAsync(chromium, playground.Address);
        await user.SeesOnTheWireAsync("conversationUpdate 200");
        await user.SaysAsync("what is KPO");
        await user.SeesAsync("Knowledge Process Outsourcing brings in");
        await user.SaysAsync("difference between BPO and KPO");
        await user.SeesAsync("Rests on judgment");
        await user.SaysAsync("/help");
        await user.SaysAsync("classify my work");
        await user.AnswersUntilVerdictAsync();

        foreach (var activity in handsOn ? Custom(channel, playground.Address) : [])
        {
            using var http = new HttpClient { BaseAddress = playground.Address };
            using var answer = await http.PostAsJsonAsync(new Uri("_internal/v1/customActivities", UriKind.Relative), activity, cancellation);
            answer.EnsureSuccessStatusCode();
            await user.SeesOnTheWireAsync($"{(string)activity["type"]!} 200");
        }
    }

    private static IEnumerable<JsonObject> Custom(string channel, Uri playground) =>
    [
        .. Bare.Select(type => Activity(type, channel, playground)),
        Activity("messageReaction", channel, playground, ("reactionsAdded", """[{"type":"like"}]"""), ("replyToId", "\"123\"")),
        Activity("messageUpdate", channel, playground, ("text", "\"edited\""), ("channelData", """{"eventType":"editMessage"}""")),
        Activity("messageDelete", channel, playground, ("channelData", """{"eventType":"softDeleteMessage"}""")),
        Activity("event", channel, playground, ("name", "\"webchat/join\""), ("value", """{"language":"en-US"}""")),
        Activity("installationUpdate", channel, playground, ("action", "\"remove\"")),
        Activity("conversationUpdate", channel, playground, ("membersRemoved", """[{"id":"user-id-1"}]""")),
        Activity("trace", channel, playground, ("name", "\"something\""), ("valueType", "\"https://www.botframework.com/schemas/trace\"")),
    ];

    private static JsonObject Activity(string type, string channel, Uri playground, params (string Name, string Json)[] members)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString(),
            ["timestamp"] = "2026-01-02T03:04:05.678Z",
            ["channelId"] = channel,
            ["serviceUrl"] = new Uri(playground, "_connector").ToString(),
            ["from"] = new JsonObject { ["id"] = "user-id-0" },
            ["recipient"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000011", ["name"] = "Test Bot" },
            ["conversation"] = new JsonObject { ["id"] = Guid.NewGuid().ToString(), ["conversationType"] = "personal" },
        };
        foreach (var (name, json) in members)
            activity[name] = JsonNode.Parse(json);
        return activity;
    }
}
