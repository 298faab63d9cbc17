using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;
using static OutsourcingBot.Core.Dialogs.QuestionnaireOutcome;

namespace OutsourcingBot.Core.Tests.Dialogs;

public class QuestionnaireEngineTests
{
    private static readonly Questionnaire Questionnaire = Classification.Questionnaire;

    [Fact]
    public void Start_says_what_this_is_and_asks_the_first_question()
    {
        var asked = Classification.Start();

        Assert.Equal("rule", asked.State.Asked);
        Assert.StartsWith("Let's find out whether your work is BPO or KPO.", asked.Text, StringComparison.Ordinal);
        Assert.EndsWith("**Question 1 of 7.** Can a written rule decide most cases?", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["Yes, mostly", "No, it takes judgment", "Some of both", "Not sure"], asked.Buttons);
    }

    [Fact]
    public void Start_with_known_answers_asks_only_what_is_open()
    {
        var known = ImmutableSortedDictionary<string, string>.Empty.Add("rule", "yes").Add("gone", "yes").Add("steps", "gone");

        var asked = Assert.IsType<Asked>(QuestionnaireEngine.Start(Questionnaire, known));

        Assert.Equal("qualification", asked.State.Asked);
        Assert.Equal(["rule"], asked.State.Answers.Keys);
    }

    [Fact]
    public void An_answer_leads_to_the_next_question()
    {
        var asked = Assert.IsType<Asked>(Classification.Say("yup"));

        Assert.Equal("yes", asked.State.Answers["rule"]);
        Assert.Equal("**Question 2 of 7.** Does it take a professional qualification or deep expertise?", asked.Text);
    }

    [Fact]
    public void The_dialog_stops_and_says_so_when_nothing_could_change_the_verdict()
    {
        var finished = Assert.IsType<Finished>(Classification.Say("ask the rest", "yes", "no", "yes", "simple"));

        Assert.Equal((VerdictKind.Low, "BPO", -1.0), (finished.Verdict.Kind, finished.Verdict.Pole, finished.Verdict.Score));
        Assert.Equal(
            """
            **This looks like BPO work**, and I am quite sure.

            What decides it:

            - a written rule can decide most cases
            - people can be trained for it without a professional qualification
            - the steps are fixed in advance

            The evidence:

            - BPO ●────── KPO: Basis (Yes, mostly)
            - BPO ●────── KPO: Staff (No, training is enough)
            - BPO ●────── KPO: Process (Yes, fixed in advance)
            - BPO ●────── KPO: Complexity (Simple)

            No single answer would change this.

            Next: write the steps down, and agree how volume and quality are counted.

            Then decide where the provider should sit.

            I stopped here because none of the remaining questions could change this.
            """,
            Classification.TextOf(finished));
    }

    [Fact]
    public void Who_wants_all_questions_is_asked_whatever_can_change_the_verdict() =>
        Assert.IsType<Asked>(Classification.Say("ask the rest", "yes", "no", "yes"));

    [Fact]
    public void The_dialog_stops_and_says_so_when_the_rest_hardly_ever_changes_such_a_verdict()
    {
        var finished = Assert.IsType<Finished>(Classification.Say("yes", "no", "yes"));

        Assert.Equal((VerdictKind.Low, 8.0 / 14), (finished.Verdict.Kind, finished.Verdict.AnsweredShare));
        Assert.EndsWith(
            "I stopped here because the remaining questions hardly ever change such a verdict. Say **ask the rest** to answer them, too.",
            Classification.TextOf(finished), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_can_be_asked_after_the_verdict()
    {
        var finished = Assert.IsType<Finished>(Classification.Say("yes", "no", "yes"));

        var asked = Assert.IsType<Asked>(QuestionnaireReopening.Take(Questionnaire, finished.State, "Ask the rest"));

        Assert.Equal("decisions", asked.State.Asked);
    }

    [Fact]
    public void Without_experience_all_is_asked_that_can_change_the_verdict()
    {
        var questionnaire = new Questionnaire(Questionnaire.Definition with { Experience = null });
        var state = Assert.IsType<Finished>(Classification.Say("yes", "no", "yes")).State;

        Assert.Null(questionnaire.Rule.EndOf(state));
    }

    [Fact]
    public void Answers_that_pull_both_ways_split_the_work()
    {
        var finished = Assert.IsType<Finished>(Classification.Say("some of both", "yes", "yes", "complex", "count"));

        Assert.Equal(VerdictKind.Mixed, finished.Verdict.Kind);
        Assert.Null(finished.Verdict.Pole);
        Assert.Equal(1.0 / 12, finished.Verdict.Score, 9);
        Assert.Contains("Leans to BPO:\n\n- the steps are fixed in advance\n- the result is counted", Classification.TextOf(finished), StringComparison.Ordinal);
        Assert.Contains("Leans to KPO:\n\n- it takes a professional", Classification.TextOf(finished), StringComparison.Ordinal);
        Assert.Contains("Goes either way:\n\n- some cases follow a rule, others take judgment\n\nThe evidence:", Classification.TextOf(finished), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_little_answered_gives_no_verdict_and_says_why()
    {
        var finished = Assert.IsType<Finished>(Classification.Say("not sure", "skip", "yes", "dunno"));

        Assert.Equal(VerdictKind.Undecided, finished.Verdict.Kind);
        Assert.Contains("cover 14% of what I weigh, and I need at least 50%", Classification.TextOf(finished), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mixed_answer_counts_as_answered_and_an_unsure_one_does_not()
    {
        var answers = ImmutableSortedDictionary<string, string>.Empty.Add("rule", "mixed").Add("steps", "unsure");

        var verdict = Questionnaire.Rule.Judge(answers);

        Assert.Equal(3.0 / 14, verdict.AnsweredShare, 9);
        Assert.Equal("rule", Assert.Single(verdict.Evidence).Question.Id);
    }

    [Fact]
    public void Evidence_is_ordered_by_its_pull_and_names_what_points_the_other_way()
    {
        var finished = Assert.IsType<Finished>(
            Classification.Say("ask the rest", "judgment", "experts", "they vary", "simple", "insights"));

        Assert.Equal(["rule", "qualification", "steps", "decisions", "output"], finished.Verdict.Evidence.Select(e => e.Question.Id));
        Assert.Equal(["rule", "qualification", "steps", "output"], finished.Verdict.Deciding.Select(e => e.Question.Id));
        Assert.Contains("What points the other way:\n\n- the decisions in it are simple", Classification.TextOf(finished), StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_exactly_at_the_threshold_decides()
    {
        var options = Questionnaire.Questions[0].Options;
        var rule = new VerdictRule(Questionnaire.Definition with
        {
            DecideAt = 0.1 + 0.2, // a little above 0.3 in binary
            Questions = [Questionnaire.Questions[0] with { Options = [options[0] with { Score = 0.3 }, options[1]] }],
        });

        Assert.Equal(VerdictKind.High, rule.Judge(ImmutableSortedDictionary<string, string>.Empty.Add("rule", "yes")).Kind);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("please stop")]
    [InlineData("never mind")]
    [InlineData("No, stop!")]
    [InlineData("QUIT")]
    public void Cancelling_ends_it(string text) => Assert.IsType<Cancelled>(Classification.Say("yes", text));

    [Theory]
    [InlineData("don't stop")]
    [InlineData("we cannot stop the machine")]
    public void A_command_word_in_other_text_is_no_command(string text) =>
        Assert.IsType<NotAnAnswer>(Classification.Say(text));

    [Fact]
    public void Back_asks_the_question_before_and_forgets_its_answer()
    {
        var asked = Assert.IsType<Asked>(Classification.Say("yes", "no", "banana", "go back please"));

        Assert.Equal(("qualification", 0), (asked.State.Asked, asked.State.Misses));
        Assert.Equal(["rule"], asked.State.Answers.Keys);
    }

    [Fact]
    public void Back_takes_a_skip_back_too() =>
        Assert.Equal("rule", Assert.IsType<Asked>(Classification.Say("skip", "back")).State.Asked);

    [Fact]
    public void Back_at_the_start_stays_there()
    {
        var asked = Assert.IsType<Asked>(Classification.Say("back"));

        Assert.Equal("rule", asked.State.Asked);
        Assert.StartsWith(Questionnaire.Definition.Texts.BackAtStart, asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Starting_over_forgets_all_answers()
    {
        var asked = Assert.IsType<Asked>(Classification.Say("yes", "no", "start over"));

        Assert.Equal("rule", asked.State.Asked);
        Assert.Empty(asked.State.Answers);
    }

    [Theory]
    [InlineData("help", "Press a button, or answer in your own words")]
    [InlineData("why do you ask?", "BPO runs on rules, KPO on judgment.")]
    [InlineData("what did I say so far?", "You have not answered anything yet.")]
    public void Explaining_changes_nothing_and_asks_again(string text, string reply)
    {
        var state = Classification.Start().State with { Misses = 1 };

        var explained = Assert.IsType<Explained>(QuestionnaireEngine.Continue(Questionnaire, state, text));

        Assert.Equal(state, explained.State);
        Assert.StartsWith(reply, explained.Text, StringComparison.Ordinal);
        Assert.EndsWith("Can a written rule decide most cases?", explained.Text, StringComparison.Ordinal);
        Assert.Equal(4, explained.Buttons.Length);
    }

    [Fact]
    public void Answers_so_far_are_shown_with_those_left_out() =>
        Assert.Contains(
            "1. Can a written rule decide most cases? **Yes, mostly**\n2. Does it take a professional qualification or deep expertise? **left out**\n\n",
            Assert.IsType<Explained>(Classification.Say("yes", "skip", "my answers")).Text,
            StringComparison.Ordinal);

    [Fact]
    public void Unusable_answers_bring_the_options_and_then_a_way_out()
    {
        var first = Assert.IsType<NotAnAnswer>(Classification.Say("banana"));
        var second = Assert.IsType<NotAnAnswer>(Classification.Say(first, "apple"));
        var third = Assert.IsType<NotAnAnswer>(Classification.Say(second, "pear"));

        Assert.Equal((1, 2, 3), (first.State.Misses, second.State.Misses, third.State.Misses));
        Assert.DoesNotContain("2. No, it takes judgment", first.Text, StringComparison.Ordinal);
        Assert.Contains("2. No, it takes judgment\n3. Some of both", second.Text, StringComparison.Ordinal);
        Assert.Contains("Say **Skip**", third.Text, StringComparison.Ordinal);
        Assert.Equal("Skip", third.Buttons[^1]);
        Assert.Equal("qualification", Assert.IsType<Asked>(Classification.Say(third, "Skip")).State.Asked);
    }

    [Fact]
    public void A_usable_answer_ends_the_row_of_unusable_ones() =>
        Assert.Equal(0, Assert.IsType<Asked>(Classification.Say("banana", "apple", "yes")).State.Misses);

    [Fact]
    public void A_question_to_the_bot_is_left_to_the_caller_who_can_ask_again()
    {
        var before = Classification.Start().State;
        Assert.IsType<NotAnAnswer>(QuestionnaireEngine.Continue(Questionnaire, before, "what is arbitrage?"));

        var again = Assert.IsType<Asked>(QuestionnaireEngine.Repeat(Questionnaire, before));

        Assert.Equal(before, again.State);
        Assert.StartsWith("**Question 1 of 7.**", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_of_an_earlier_file_keeps_what_still_fits()
    {
        var state = new QuestionnaireState(
            "classification",
            ImmutableSortedDictionary<string, string>.Empty.Add("rule", "yes").Add("removed", "yes").Add("steps", "removed"),
            "removed",
            2);

        var asked = Assert.IsType<Asked>(QuestionnaireEngine.Continue(Questionnaire, state, "yes"));

        Assert.Equal(("qualification", 0), (asked.State.Asked, asked.State.Misses));
        Assert.Equal(["rule"], asked.State.Answers.Keys);
        Assert.StartsWith("My questions have changed", asked.Text, StringComparison.Ordinal);
        Assert.Equal(asked.State.Asked, Assert.IsType<Asked>(QuestionnaireEngine.Repeat(Questionnaire, state)).State.Asked);
    }

    [Fact]
    public void A_state_survives_being_stored()
    {
        var state = Assert.IsType<NotAnAnswer>(Classification.Say("yes", "skip", "banana")).State;
        var conversation = ConversationState.New with { Questionnaire = state };

        var json = JsonSerializer.Serialize(conversation, TurnJson.Default.ConversationState);
        var read = JsonSerializer.Deserialize(json, TurnJson.Default.ConversationState)!.Questionnaire!;

        Assert.Equal(state.Answers, read.Answers);
        Assert.Equal(state.Path, read.Path);
        Assert.Equal(state, read with { Answers = state.Answers, Path = state.Path });
        Assert.Equal("steps", Assert.IsType<Asked>(QuestionnaireEngine.Repeat(Questionnaire, read)).State.Asked);
    }
}
