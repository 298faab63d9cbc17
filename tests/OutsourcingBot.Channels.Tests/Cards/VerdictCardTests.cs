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

        Assert.Equal(["Low ●────── High", "Low ───●─── High", "Low ──────● High"],
            card.GetProperty("body").EnumerateArray().Where(element => TypeOf(element) == "ColumnSet").Select(Words));
    }

    [Fact]
    public void The_evidence_stands_last_where_a_chat_comes_to_rest()
    {
        var types = CardFor(ChannelIds.WebChat).GetProperty("body").EnumerateArray().Select(element => (Type: TypeOf(element), Text: element.GetRawText())).ToArray();

        Assert.Equal("ColumnSet", types[^1].Type);
        Assert.True(Array.FindIndex(types, element => element.Type == "ColumnSet") > Array.FindIndex(types, element => element.Text.Contains("What decides it", StringComparison.Ordinal)));
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
    [InlineData(ChannelIds.Teams, "groupChat", "Change an answer|Share", "Something else")]
    [InlineData(ChannelIds.Teams, "personal", "Change an answer|Share", "Something else")]
    [InlineData(ChannelIds.WebChat, "personal", "", "Change an answer|Something else|Share")]
    [InlineData(ChannelIds.DirectLine, "personal", "", "Change an answer|Something else|Share")]
    [InlineData(ChannelIds.Emulator, "personal", "", "Change an answer|Something else|Share")]
    public void A_button_is_offered_once(string channel, string scope, string onCard, string besides)
    {
        var reply = new Reply("all of it in words", ["Change an answer", "Something else", "Share"], []) { Card = Verdict };
        var incoming = new Activity { Type = ActivityTypes.Message, ChannelId = channel, Conversation = new() { Id = "c", ConversationType = scope } };

        var message = ActivityWriter.Write(incoming, new(ConversationState.New, [reply], new() { Outcome = TurnResult.Verdict }))[0];

        var offered = scope == "personal"
            ? message.SuggestedActions!.Actions!.Select(action => action!.Title)
            : TitlesOf(message.Attachments![1]!);
        Assert.Equal((onCard, besides), (string.Join('|', TitlesOf(message.Attachments![0]!)), string.Join('|', offered)));
    }

    private static IEnumerable<string?> TitlesOf(Attachment attachment) =>
        Assert.IsType<JsonElement>(attachment.Content).TryGetProperty("actions", out var actions) ? actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()) : [];

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
