using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Dialogs;

public class QuestionnairePropertyTests
{
    private static readonly Questionnaire Questionnaire = Classification.Questionnaire;

    private static readonly QuestionnaireDefinition Definition = Questionnaire.Definition;

    private static readonly Gen<string> Understood = Gen.OneOf<string>(
    [
        .. Definition.Questions.SelectMany(q => q.Options).SelectMany(o => o.Phrases.Add(o.Label)),
        .. CommandReader.Phrases(Definition.Commands).Where(p => p.Command != QuestionnaireCommand.Cancel).Select(p => p.Phrase),
        .. Definition.Words.Yes, .. Definition.Words.No, .. Definition.Words.Mixed, .. Definition.Words.Unsure,
        "1", "2", "b", "cancel", "the last one",
    ]);

    private static readonly Gen<string> Anything = Gen.OneOf(
        Understood,
        Gen.String,
        Gen.Select(Understood, Gen.String, Understood, (first, between, second) => $"{first} {between} {second}"),
        Gen.Select(Understood, Understood, (first, second) => $"not {first}, {second}?"));

    [Fact]
    public void Any_texts_end_in_a_verdict_a_cancel_or_a_next_question() =>
        Anything.Array[0, 30].Sample(
            texts =>
            {
                QuestionnaireOutcome outcome = Classification.Start();
                foreach (var text in texts)
                {
                    if (Classification.StateOf(outcome) is not { } state)
                        break;
                    outcome = QuestionnaireEngine.Continue(Questionnaire, state, text);
                }

                AssertGood(outcome);
            },
            iter: 2000);

    [Fact]
    public void Any_answers_give_a_score_between_the_poles() =>
        Gen.Int[0, 4].Array[7].Sample(
            choices =>
            {
                var verdict = Questionnaire.Rule.Judge(Answers(choices));
                Assert.InRange(verdict.Score, -1, 1);
                Assert.InRange(verdict.AnsweredShare, 0, 1);
            },
            iter: 2000);

    [Fact]
    public void Stopping_early_never_changes_the_verdict() =>
        Gen.Int[0, 4].Array[7].Sample(
            choices =>
            {
                var all = Answers(choices);
                var so = ImmutableSortedDictionary<string, string>.Empty;
                var open = Definition.Questions.ToList();
                while (open.Count > 0 && !Questionnaire.Rule.IsSettled(so, open))
                {
                    if (all.TryGetValue(open[0].Id, out var option))
                        so = so.Add(open[0].Id, option);
                    open.RemoveAt(0);
                }

                Assert.Equal(Questionnaire.Rule.Judge(all).Kind, Questionnaire.Rule.Judge(so).Kind);
            },
            iter: 5000);

    [Theory]
    [InlineData(-1, "BPO")]
    [InlineData(1, "KPO")]
    public void Answers_that_all_lean_one_way_lead_to_that_pole(double score, string pole)
    {
        QuestionnaireOutcome outcome = Classification.Start();
        while (outcome is QuestionnaireOutcome.Asked { State: var state })
        {
            var label = Questionnaire.Question(state.Asked)!.Options.Single(o => o.Score == score).Label;
            outcome = QuestionnaireEngine.Continue(Questionnaire, state, label);
        }

        var verdict = Assert.IsType<QuestionnaireOutcome.Finished>(outcome).Verdict;
        Assert.Equal((pole, score), (verdict.Pole, verdict.Score));
    }

    [Fact]
    public void Every_label_and_phrase_of_the_file_chooses_its_own_option() =>
        Assert.All(
            Definition.Questions.SelectMany(q => q.Options.SelectMany(o => o.Phrases.Add(o.Label).Select(p => (q.Id, Option: o.Id, Phrase: p)))),
            said => Assert.Equal((said.Phrase, said.Option), (said.Phrase, Classification.Chosen(said.Id, said.Phrase))));

    [Fact]
    public void Any_state_survives_being_stored() =>
        Gen.Select(Gen.Dictionary(Gen.String[Gen.Char.AlphaNumeric, 1, 8], Gen.String)[0, 5], Gen.String, Gen.Int).Sample((answers, asked, misses) =>
        {
            var state = new QuestionnaireState("classification", answers.ToImmutableSortedDictionary(), Clean(asked), misses);
            state = state with { Answers = state.Answers.ToImmutableSortedDictionary(a => a.Key, a => Clean(a.Value)) };
            var conversation = ConversationState.New with { Questionnaire = state };
            var json = JsonSerializer.Serialize(conversation, TurnJson.Default.ConversationState);

            var read = JsonSerializer.Deserialize(json, TurnJson.Default.ConversationState)!.Questionnaire!;

            Assert.Equal(state.Answers, read.Answers);
            Assert.Equal(state, read with { Answers = state.Answers, Path = state.Path });
        });

    /// <summary>Half a surrogate pair is no text and has no JSON.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes());

    private static ImmutableSortedDictionary<string, string> Answers(int[] choices) =>
        Definition.Questions.Zip(choices)
            .Where(pair => pair.Second < pair.First.Options.Length)
            .ToImmutableSortedDictionary(pair => pair.First.Id, pair => pair.First.Options[pair.Second].Id);

    private static void AssertGood(QuestionnaireOutcome outcome)
    {
        if (outcome is QuestionnaireOutcome.Finished { Verdict: var verdict } finished)
        {
            Assert.InRange(verdict.Score, -1, 1);
            Assert.InRange(verdict.AnsweredShare, 0, 1);
            Assert.DoesNotContain("{", Classification.TextOf(finished), StringComparison.Ordinal);
        }
        else if (Classification.StateOf(outcome) is { } state)
        {
            // Which answer to change is asked without leaving the question that waits.
            Assert.NotNull(Questionnaire.Question(state.Asked));
            Assert.False(state.Answers.ContainsKey(state.Asked));
        }
        else
        {
            Assert.IsType<QuestionnaireOutcome.Cancelled>(outcome);
        }
    }
}
