using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Turns;

public sealed class SuggestionTests
{
    private static readonly TurnHandler Handler = new(RealBot.Bot);

    /// <summary>Follows every button from the welcome on, as far as new buttons come up.</summary>
    [Fact]
    public void Every_button_that_is_ever_offered_leads_to_an_answer()
    {
        var welcome = Handler.Handle(ConversationState.New, new UserMessage.Joined());
        var open = new Queue<(ConversationState State, string Text)>(Offered(welcome));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next.Text))
            {
                continue;
            }

            var outcome = Handler.Handle(next.State, new UserMessage.Said(next.Text));
            Assert.True(outcome.Trace.Outcome is not (TurnResult.Declined or TurnResult.Error), $"“{next.Text}” came to {outcome.Trace.Outcome}");
            foreach (var offered in Offered(outcome))
            {
                open.Enqueue(offered);
            }
        }

        Assert.True(seen.Count > 20, $"Only {seen.Count} buttons were found.");
    }

    [Theory]
    [InlineData("what is KPO")]
    [InlineData("3 differences")]
    [InlineData("what is arbitrage")]
    [InlineData("is KPO rule based")]
    [InlineData("average salary in a KPO")]
    [InlineData("weather in paris")]
    public void Answers_and_declines_offer_two_or_three_questions(string question)
    {
        var reply = Assert.Single(Handler.Handle(ConversationState.New, new UserMessage.Said(question)).Replies);

        Assert.InRange(reply.Suggestions.Length, 2, 3);
        Assert.DoesNotContain(question, reply.Suggestions, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(ConversationState, string)> Offered(TurnOutcome outcome) =>
        outcome.Replies.SelectMany(reply => reply.Suggestions).Select(text => (outcome.State, text));
}
