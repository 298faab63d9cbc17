using System.Text.Json;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Turns;

/// <summary>A questionnaire goes on after whatever came between: a restart, days, another version of the file, a click on an old card.</summary>
public sealed class ResumedDialogTests
{
    private static readonly TurnHandler Handler = new(RealBot.Bot);

    [Theory]
    [InlineData("simple")]
    [InlineData("it depends")]
    public void After_a_restart_it_goes_on_where_it_was(string answer)
    {
        var before = Say(ConversationState.New, "classify my work", "ask the rest", "yes", "no", "yes").State;
        var json = JsonSerializer.Serialize(before, TurnJson.Default.ConversationState);
        var after = JsonSerializer.Deserialize(json, TurnJson.Default.ConversationState)!;

        var restarted = new TurnHandler(RealBot.Bot).Handle(after, new UserMessage.Said(answer));

        Assert.Equal(Texts(Say(before, answer)), Texts(restarted));
    }

    /// <summary>Nothing in a turn knows the time; after days the state is only older, and may lack what newer versions save.</summary>
    [Fact]
    public void After_three_days_it_goes_on_with_a_state_of_an_earlier_version()
    {
        const string Saved = """
            {"welcomed":true,"topic":null,"asked":"yes","questionnaire":{"questionnaire":"classification","answers":{"rule":"yes","qualification":"no"},"asked":"steps","misses":0},"decided":null}
            """;
        var state = JsonSerializer.Deserialize(Saved, TurnJson.Default.ConversationState)!;

        var asked = Say(state, "where were we?");
        var verdict = Say(state, "good morning", "the same steps every time");

        Assert.EndsWith("**Question 3 of 7.** Are the steps fixed before the work starts?", Texts(asked), StringComparison.Ordinal);
        Assert.Contains("Can a written rule decide most cases? **Yes, mostly**", Texts(asked), StringComparison.Ordinal);
        Assert.Equal((TurnResult.Verdict, "BPO"), (verdict.Trace.Outcome, verdict.Trace.Verdict));
    }

    [Fact]
    public void Where_the_file_changed_in_between_the_answers_that_still_fit_are_kept()
    {
        var state = Say(ConversationState.New, "classify my work", "yes", "no").State;
        var changed = new TurnHandler(Changed(("\"steps\":", "\"way\":"), ("\"id\": \"steps\"", "\"id\": \"way\"")));

        var outcome = changed.Handle(state, new UserMessage.Said("yes, fixed in advance"));

        Assert.StartsWith("My questions have changed since we last spoke. I kept your answers that still fit.", Texts(outcome), StringComparison.Ordinal);
        Assert.EndsWith("**Question 3 of 7.** Are the steps fixed before the work starts?", Texts(outcome), StringComparison.Ordinal);
        Assert.Equal(["qualification", "rule"], outcome.State.Questionnaire!.Answers.Keys);
    }

    [Fact]
    public void An_answer_that_the_changed_file_no_longer_has_is_asked_again()
    {
        var state = Say(ConversationState.New, "classify my work", "yes", "it depends").State;
        var changed = new TurnHandler(Changed(
            ("\"id\": \"mixed\",\n          \"label\": \"For some of it\"", "\"id\": \"partly\",\n          \"label\": \"For some of it\""),
            ("\"qualification\": \"mixed\"", "\"qualification\": \"partly\""),
            ("\"yes\": 0, \"no\": 57, \"mixed\"", "\"yes\": 0, \"no\": 57, \"partly\""),
            ("\"yes\": 1, \"no\": 0, \"mixed\": 7", "\"yes\": 1, \"no\": 0, \"partly\": 7"),
            ("\"yes\": 58, \"no\": 0, \"mixed\"", "\"yes\": 58, \"no\": 0, \"partly\"")));

        var outcome = changed.Handle(state, new UserMessage.Said("yes, fixed in advance"));

        Assert.DoesNotContain("qualification", outcome.State.Questionnaire!.Answers.Keys);
        Assert.Contains("rule", outcome.State.Questionnaire.Answers.Keys);
    }

    [Fact]
    public void A_click_on_a_card_of_an_earlier_verdict_says_so_and_where_things_are()
    {
        var verdict = Say(ConversationState.New, "classify my work", "yes", "no", "yes");
        var card = Assert.IsType<Card.Verdict>(verdict.Replies[0].Card);
        var next = Say(verdict.State, "Classify something else", "yes");

        var clicked = Handler.Handle(next.State, new UserMessage.Said("Share") { Card = card.Number });

        Assert.StartsWith("That card is from an earlier verdict", Texts(clicked), StringComparison.Ordinal);
        Assert.EndsWith("**Question 2 of 7.** Does it take a professional qualification or deep expertise?", Texts(clicked), StringComparison.Ordinal);
        Assert.Equal(next.State, clicked.State);
    }

    [Fact]
    public void A_click_on_the_newest_card_does_what_it_says()
    {
        var verdict = Say(ConversationState.New, "classify my work", "yes", "no", "yes");
        var card = Assert.IsType<Card.Verdict>(verdict.Replies[0].Card);

        var clicked = Handler.Handle(verdict.State, new UserMessage.Said("Share") { Card = card.Number });

        Assert.StartsWith("We looked at whether this work is BPO or KPO. Result: BPO.", Texts(clicked), StringComparison.Ordinal);
    }

    private static Bot Changed(params (string Old, string New)[] changes)
    {
        var source = RealBot.Dialogs.Single(file => file.Name == "dialogs/classification.json");
        var text = changes.Aggregate(source.Text.ReplaceLineEndings("\n"), (so, change) =>
        {
            Assert.Contains(change.Old, so, StringComparison.Ordinal);
            return so.Replace(change.Old, change.New, StringComparison.Ordinal);
        });
        var compiled = BotCompiler.Compile(RealBot.Knowledge, [.. RealBot.Dialogs.Select(file => file == source ? new SourceFile(source.Name, text) : file)]);
        return compiled.Bot ?? throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics));
    }

    private static TurnOutcome Say(ConversationState state, params string[] texts)
    {
        var outcome = Handler.Handle(state, new UserMessage.Said(texts[0]));
        return texts.Skip(1).Aggregate(outcome, (so, text) => Handler.Handle(so.State, new UserMessage.Said(text)));
    }

    private static string Texts(TurnOutcome outcome) => string.Join("\n\n", outcome.Replies.Select(reply => reply.Text));
}
