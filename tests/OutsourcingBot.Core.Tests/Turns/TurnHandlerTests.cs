using System.Text.Json;
using CsCheck;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Turns;

public sealed class TurnHandlerTests
{
    private static readonly TurnHandler Handler = new(RealBot.Bot);

    private static readonly string[] Fragments =
        ["what is", "KPO", "bpo", "types", "of", "classify my work", "yes", "no", "2", "cancel", "and", "the rest", "it", "?", ".", "why",
         "difference", "not", "salary", "<b>", "**", "\n", "🎉", "\ud800", "\0", "help", "K.P.O.", "the second one", "is", "arbitrage"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 8].Select(words => string.Join(' ', words)));

    [Fact]
    public void No_sequence_of_texts_throws_or_goes_unanswered() => Texts.Array[1, 12].Sample(
        texts =>
        {
            var state = ConversationState.New;
            foreach (var text in texts)
            {
                var outcome = Handler.Handle(state, new UserMessage.Said(text));
                Assert.NotEmpty(outcome.Replies);
                Assert.All(outcome.Replies, reply => Assert.False(string.IsNullOrWhiteSpace(reply.Text)));
                Assert.InRange(outcome.Trace.Confidence, 0, 1);
                state = outcome.State;
            }
        },
        iter: 1000);

    [Fact]
    public void The_state_survives_being_stored_after_any_turn() => Texts.Array[1, 6].Sample(
        texts =>
        {
            var state = ConversationState.New;
            foreach (var text in texts)
            {
                state = Handler.Handle(state, new UserMessage.Said(text)).State;
                var json = JsonSerializer.Serialize(state, TurnJson.Default.ConversationState);
                var stored = JsonSerializer.Deserialize(json, TurnJson.Default.ConversationState)!;
                Assert.Equal(json, JsonSerializer.Serialize(stored, TurnJson.Default.ConversationState));
                Assert.Equal(
                    Said(Handler.Handle(state, new UserMessage.Said("and why?"))),
                    Said(Handler.Handle(stored, new UserMessage.Said("and why?"))));
            }
        },
        iter: 200);

    [Fact]
    public void The_same_turn_twice_gives_the_same_reply() => Texts.Sample(
        text => Assert.Equal(
            Said(Handler.Handle(ConversationState.New, new UserMessage.Said(text))),
            Said(Handler.Handle(ConversationState.New, new UserMessage.Said(text)))),
        iter: 500);

    [Fact]
    public void The_welcome_is_said_once_and_never_after_the_person_has_spoken()
    {
        var welcome = Handler.Handle(ConversationState.New, new UserMessage.Joined());
        var again = Handler.Handle(welcome.State, new UserMessage.Joined());
        var spoken = Handler.Handle(ConversationState.New, new UserMessage.Said("what is KPO"));

        Assert.StartsWith("Hello!", Assert.Single(welcome.Replies).Text, StringComparison.Ordinal);
        Assert.Empty(again.Replies);
        Assert.Empty(Handler.Handle(spoken.State, new UserMessage.Joined()).Replies);
    }

    [Fact]
    public void A_text_of_a_hundred_thousand_characters_is_answered_by_its_beginning()
    {
        var outcome = Handler.Handle(ConversationState.New, new UserMessage.Said("what is KPO? " + new string('x', 100_000)));

        Assert.Equal(TurnResult.Answered, outcome.Trace.Outcome);
    }

    [Fact]
    public void A_failed_turn_keeps_the_state_and_says_so()
    {
        var state = Handler.Handle(ConversationState.New, new UserMessage.Said("classify my work")).State;

        var outcome = Handler.Fail(state);

        Assert.Same(state, outcome.State);
        Assert.Equal(TurnResult.Error, outcome.Trace.Outcome);
        Assert.StartsWith("Something went wrong", Assert.Single(outcome.Replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_a_person_writes_comes_back_in_a_reply() => Gen.String[5, 20].Sample(
        noise =>
        {
            var text = $"zq{noise}xj";
            var replies = Said(Handler.Handle(ConversationState.New, new UserMessage.Said(text)));
            Assert.DoesNotContain(text, replies, StringComparison.OrdinalIgnoreCase);
        },
        iter: 500);

    [Fact]
    public void Where_the_questionnaire_begins_the_confidence_is_how_surely_it_was_asked_for()
    {
        var trace = Handler.Handle(ConversationState.New, new UserMessage.Said("Is my team's work BPO or KPO? I have no idea")).Trace;

        Assert.Equal(TurnResult.Asking, trace.Outcome);
        Assert.InRange(trace.Confidence, 0.2, 0.9999);
    }

    private static string Said(TurnOutcome outcome) => string.Join('\n', outcome.Replies.Select(reply => reply.Text));
}
