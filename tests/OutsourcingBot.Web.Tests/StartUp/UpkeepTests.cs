using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Web.StartUp;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.StartUp;

public sealed class UpkeepTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_of_a_channel_that_nobody_goes_on_with_is_forgotten()
    {
        using var server = new BotServer(("Bot:IdleDays", "2"));
        Assert.Equal("1: hello", await SayAsync(server, "m-1"));

        server.Time.Advance(TimeSpan.FromHours(47));
        await server.Services.GetRequiredService<Upkeep>().RunOnceAsync(Cancel);
        Assert.Equal("2: hello", await SayAsync(server, "m-2"));

        server.Time.Advance(TimeSpan.FromHours(49));
        await server.Services.GetRequiredService<Upkeep>().RunOnceAsync(Cancel);
        Assert.Equal("1: hello", await SayAsync(server, "m-3"));
    }

    private static async Task<string?> SayAsync(BotServer server, string id)
    {
        using var answer = await server.Client.PostAsync("/api/messages", Message(id: id).ExpectingReplies().Body(), Cancel);
        return (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["activities"]![0]!["text"];
    }
}
