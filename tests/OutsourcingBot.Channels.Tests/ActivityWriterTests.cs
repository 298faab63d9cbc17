using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;
using static OutsourcingBot.Channels.Tests.Samples;

namespace OutsourcingBot.Channels.Tests;

public sealed class ActivityWriterTests
{
    [Fact]
    public void A_reply_goes_back_where_the_message_came_from()
    {
        var reply = Assert.Single(Write(PlaygroundMessage, "KPO is …"));

        Assert.Equal("message", reply.Type);
        Assert.Equal("KPO is …", reply.Text);
        Assert.Equal("markdown", reply.TextFormat);
        Assert.Equal(("bot-1", "user-id-0"), (reply.From?.Id, reply.Recipient?.Id));
        Assert.Equal(("m-1", "c-1", "t-1"), (reply.ReplyToId, reply.Conversation?.Id, reply.Conversation?.TenantId));
        Assert.Equal(("msteams", "http://127.0.0.1:56150/_connector"), (reply.ChannelId, reply.ServiceUrl));
        Assert.Equal("en-US", reply.Locale);
        Assert.Null(reply.Id);
    }

    [Fact]
    public void The_bot_speaks_even_where_nobody_said_who_it_is() =>
        Assert.False(string.IsNullOrEmpty(Assert.Single(Write("""{"type":"message","from":{"id":"u"}}""", "hi")).From?.Id));

    [Fact]
    public void A_reply_carries_no_null_that_the_channel_would_refuse() =>
        Assert.DoesNotContain("null", JsonSerializer.Serialize(Assert.Single(Write(PlaygroundGroupMessage, "hi")), ActivityJson.Default.Activity), StringComparison.Ordinal);

    [Fact]
    public void Suggestions_are_buttons_that_send_what_is_written_on_them()
    {
        var outcome = Outcome("hi", ["a", "b", "c", "d", "e", "f", "g"]);
        var actions = Assert.Single(ActivityWriter.Write(Activity(PlaygroundMessage), outcome)).SuggestedActions?.Actions;

        Assert.Equal(["a", "b", "c", "d", "e", "f"], actions!.Select(action => action!.Title));
        Assert.All(actions!, action => Assert.Equal(("imBack", action!.Title), (action.Type, action.Value?.GetString())));
    }

    [Fact]
    public void Groups_get_no_suggestions() =>
        Assert.Null(Assert.Single(ActivityWriter.Write(Activity(PlaygroundGroupMessage), Outcome("hi", ["a"]))).SuggestedActions);

    [Fact]
    public void Groups_get_the_buttons_on_a_card()
    {
        var outcome = Outcome("hi", ["a", "b", "c", "d", "e", "f", "g"]);
        var card = Assert.Single(Assert.Single(ActivityWriter.Write(Activity(PlaygroundGroupMessage), outcome)).Attachments!)!.Content!.Value;

        Assert.Equal(["a", "b", "c", "d", "e", "f"], card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("data").GetProperty("text").GetString()));
    }

    [Fact]
    public void No_citation_is_longer_or_more_than_the_channel_takes()
    {
        var citation = new Citation("f.md", new string('h', 79) + "😀h", "a", 1, new string('q', 200));
        var reply = new Reply("text", [], [.. Enumerable.Repeat(citation, 12)]);
        var written = Assert.Single(ActivityWriter.Write(Activity(PlaygroundMessage), new(ConversationState.New, [reply], new AnswerTrace { Outcome = TurnResult.Answered })));

        var claims = Assert.Single(written.Entities!)!.Extra!["citation"].EnumerateArray().ToArray();
        Assert.Equal("text [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]", written.Text);
        Assert.Equal(10, claims.Length);
        Assert.Equal(new string('h', 79) + "…", claims[0].GetProperty("appearance").GetProperty("name").GetString());
        Assert.Equal(new string('q', 159) + "…", claims[0].GetProperty("appearance").GetProperty("abstract").GetString());
    }

    [Theory]
    [InlineData(TurnResult.Asking, "expectingInput")]
    [InlineData(TurnResult.Answered, "acceptingInput")]
    public void The_input_hint_tells_whether_the_bot_waits(TurnResult result, string hint) =>
        Assert.Equal(hint, Assert.Single(ActivityWriter.Write(Activity(PlaygroundMessage), Outcome("hi", [], result))).InputHint);

    [Fact]
    public void The_emulator_gets_one_trace_after_the_replies()
    {
        var replies = Write(EmulatorMessage, "one", "two");

        Assert.Equal(["message", "message", "trace"], replies.Select(reply => reply.Type));
        var trace = replies[^1];
        Assert.Equal(("Answer", AnswerTrace.ValueType, "e-1"), (trace.Name, trace.ValueType, trace.ReplyToId));
        Assert.False(string.IsNullOrEmpty(trace.Label));
        Assert.Equal(
            ["outcome", "intent", "concepts", "aspect", "entry", "verdict", "confidence", "evidence", "source"],
            trace.Value!.Value.EnumerateObject().Select(member => member.Name));
        Assert.Equal("answered", trace.Value.Value.GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("msteams", "u-1")]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    public void A_welcome_answers_no_update_that_the_client_never_sees(string channel, string? replyToId)
    {
        var update = Activity(PlaygroundUpdate) with { ChannelId = channel };
        Assert.Equal(replyToId, Assert.Single(ActivityWriter.Write(update, Outcome("welcome", []))).ReplyToId);
    }

    private static ImmutableArray<Activity> Write(string incoming, params string[] texts) =>
        ActivityWriter.Write(Activity(incoming), Outcome(texts[0], []) with { Replies = [.. texts.Select(text => new Reply(text, [], []))] });

    private static TurnOutcome Outcome(string text, ImmutableArray<string> suggestions, TurnResult result = TurnResult.Answered) =>
        new(ConversationState.New, [new Reply(text, suggestions, [])], new AnswerTrace { Outcome = result });
}
