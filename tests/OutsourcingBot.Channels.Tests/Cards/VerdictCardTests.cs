using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Tests.Cards;

public sealed class VerdictCardTests
{
    private static readonly Card.Verdict Verdict = new()
    {
        Lead = "**Low.**",
        Low = "Low",
        High = "High",
        Above = ["What decides it:\n\n- a rule"],
        Title = "The evidence",
        Bars = [new("Basis", "Yes", -1), new("Staff", "Some", 0), new("Driver", "Insight", 1)],
        Below = ["No single answer would change this."],
        Buttons = ["Change an answer", "Share"],
        Number = 4,
    };

    [Theory]
    [InlineData(ChannelIds.Teams)]
    [InlineData(ChannelIds.WebChat)]
    [InlineData(ChannelIds.Emulator)]
    public void The_evidence_is_drawn_on_every_channel_with_cards(string channel)
    {
        var card = CardFor(channel);

        Assert.Equal(["Low ■■■■□□□ High", "Low □□□■□□□ High", "Low □□□■■■■ High"],
            card.GetProperty("body").EnumerateArray().Where(element => TypeOf(element) == "ColumnSet").Select(Words));
    }

    [Fact]
    public void The_evidence_stands_above_the_reasons_where_it_is_seen_without_scrolling()
    {
        var types = CardFor(ChannelIds.WebChat).GetProperty("body").EnumerateArray().Select(element => (Type: TypeOf(element), Text: element.GetRawText())).ToArray();

        Assert.True(Array.FindLastIndex(types, element => element.Type == "ColumnSet") < Array.FindIndex(types, element => element.Text.Contains("What decides it", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_card_says_the_same_in_words_and_is_of_a_version_that_all_clients_know()
    {
        var card = CardFor(ChannelIds.Teams);

        Assert.Equal("all of it in words", card.GetProperty("fallbackText").GetString());
        Assert.Equal("1.5", card.GetProperty("version").GetString());
    }

    [Fact]
    public void A_button_says_its_text_and_which_card_it_is_on()
    {
        var data = CardFor(ChannelIds.Teams).GetProperty("actions")[1].GetProperty("data");

        var message = ActivityReader.Read(new Activity { Type = ActivityTypes.Message, Value = data });

        Assert.Equal(new UserMessage.Said("Share") { Card = 4 }, message);
    }

    [Theory]
    [InlineData(ChannelIds.Teams, "groupChat")]
    [InlineData(ChannelIds.Teams, "personal")]
    [InlineData(ChannelIds.WebChat, "personal")]
    [InlineData(ChannelIds.Emulator, "personal")]
    public void No_button_of_the_card_is_offered_a_second_time(string channel, string scope)
    {
        var reply = new Reply("all of it in words", ["Change an answer", "Something else", "Share"], []) { Card = Verdict };
        var incoming = new Activity { Type = ActivityTypes.Message, ChannelId = channel, Conversation = new() { Id = "c", ConversationType = scope } };

        var message = ActivityWriter.Write(incoming, new(ConversationState.New, [reply], new() { Outcome = TurnResult.Verdict }))[0];

        string?[] offered = scope == "personal"
            ? [.. message.SuggestedActions!.Actions!.Select(action => action!.Title)]
            : [.. Assert.IsType<JsonElement>(message.Attachments![1]!.Content).GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString())];
        Assert.Equal(["Something else"], offered);
    }

    private static JsonElement CardFor(string channel)
    {
        var reply = new Reply("all of it in words", [], []) { Card = Verdict };
        var outcome = new TurnOutcome(ConversationState.New, [reply], new AnswerTrace { Outcome = TurnResult.Verdict });
        var activity = ActivityWriter.Write(new Activity { Type = ActivityTypes.Message, ChannelId = channel }, outcome)[0];
        return Assert.IsType<JsonElement>(Assert.Single(activity.Attachments!)!.Content);
    }

    private static string? TypeOf(JsonElement element) => element.GetProperty("type").GetString();

    private static string Words(JsonElement columns) => string.Join(' ',
        columns.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("items")[0].GetProperty("text").GetString()));
}
