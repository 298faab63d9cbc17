using System.Collections.Immutable;
using CsCheck;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Turns;

/// <summary>Whatever is said and pressed, in whatever order: there is an answer, and a way on from it.</summary>
public sealed class ConversationPropertyTests
{
    private const int MostQuestions = 7;

    private static readonly TurnHandler Handler = new(RealBot.Bot);

    private static readonly ImmutableArray<string> Openings =
        ["classify my work", "Where should it go?", "Should I outsource it at all?", "is juggling BPO or KPO?", "classify payroll, juggling and radiology",
         "We have 12 people who type 10,000 invoices a day following a manual", "from Germany to Poland", "Classify something else"];

    private static readonly ImmutableArray<string> Sayings =
        ["cancel", "back", "skip", "start over", "help", "why?", "repeat", "what did I say so far?", "change an answer", "change question 2", "ask the rest", "share", "what if",
         "actually it needs lawyers", "yes", "no", "not sure", "it depends", "1", "2.", "the last one", "80%", "3k calls a day", "overseas", "nearby", "Spain", "from the US to India",
         "what is arbitrage?", "what is KPO", "how much does it cost?", "is payroll BPO?", "hello", "thanks", "banana", "", "?", "🎉", "<b>", "\0", "7000000000000", "-1"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Openings.Length - 1].Select(i => Openings[i]),
        Gen.Int[0, Sayings.Length - 1].Select(i => Sayings[i]),
        Gen.Int[0, Sayings.Length - 1].Array[2].Select(places => string.Join(' ', places.Select(i => Sayings[i]))),
        Gen.String);

    private static readonly Gen<Input[]> Inputs =
        Gen.Select(Gen.Enum<Way>(), Gen.Int[0, 1000], Texts, (way, pick, text) => new Input(way, pick, text)).Array[1, 30];

    private enum Way
    {
        Text,
        Button,
        OldButton,
        OldCard,
    }

    [Fact]
    public void Any_inputs_are_answered_and_leave_a_way_on() => Inputs.Sample(
        inputs =>
        {
            var outcome = Handler.Handle(ConversationState.New, new UserMessage.Joined());
            var buttons = new List<string>();
            foreach (var input in inputs)
            {
                buttons.AddRange(Buttons(outcome));
                outcome = Handler.Handle(outcome.State, MessageOf(input, outcome, buttons));
                AssertAnswered(outcome);
            }

            AssertComesToAnEnd(outcome);
        },
        iter: 400);

    private static UserMessage.Said MessageOf(Input input, TurnOutcome last, List<string> buttons) => input.Way switch
    {
        Way.Button when Buttons(last) is { Length: > 0 } now => new UserMessage.Said(now[input.Pick % now.Length]),
        Way.OldButton when buttons.Count > 0 => new UserMessage.Said(buttons[input.Pick % buttons.Count]),
        Way.OldCard when buttons.Count > 0 => new UserMessage.Said(buttons[input.Pick % buttons.Count]) { Card = last.State.Cards - (input.Pick % 2) },
        _ => new UserMessage.Said(input.Text),
    };

    private static void AssertAnswered(TurnOutcome outcome)
    {
        Assert.NotEmpty(outcome.Replies);
        Assert.All(outcome.Replies, reply => Assert.False(string.IsNullOrWhiteSpace(reply.Text)));
        Assert.All(outcome.Replies, reply => Assert.DoesNotContain("{", reply.Text, StringComparison.Ordinal));
        Assert.NotEqual(TurnResult.Error, outcome.Trace.Outcome);
        if (outcome.Trace.Outcome == TurnResult.Asking)
            Assert.NotEmpty(Buttons(outcome));
    }

    /// <summary>Who takes the first answer each time gets through what waits: no part asks on for ever.</summary>
    private static void AssertComesToAnEnd(TurnOutcome outcome)
    {
        var presses = 0;
        // Before the answers themselves may come "repeat" and "which answer shall I change?".
        for (; IsWaiting(outcome.State); presses++)
        {
            Assert.True(presses <= MostQuestions + 2, $"After {presses} answers it still asks: {outcome.Replies[^1].Text}");
            var said = outcome.Trace.Outcome == TurnResult.Asking ? Buttons(outcome)[0] : "repeat";
            outcome = Handler.Handle(outcome.State, new UserMessage.Said(said));
            AssertAnswered(outcome);
        }
    }

    private static bool IsWaiting(ConversationState state) => state.Questionnaire is not null || state.Where is not null || state.Suitability is not null;

    private static string[] Buttons(TurnOutcome outcome) => [.. outcome.Replies.SelectMany(reply => reply.Suggestions)];

    private sealed record Input(Way Way, int Pick, string Text);
}
