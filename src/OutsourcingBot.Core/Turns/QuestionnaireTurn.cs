using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Turns;

/// <summary>Takes a turn while, or when, a questionnaire runs.</summary>
internal sealed class QuestionnaireTurn(Bot bot)
{
    /// <summary>Begins the questionnaire.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="before">What to say first; empty for nothing.</param>
    public TurnOutcome Start(ConversationState state, string before = "") =>
        Tell(state, QuestionnaireEngine.Start(bot.Questionnaire), before);

    /// <summary>Takes an answer, a command, or a question in between.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="waiting">Where the person is in the questionnaire.</param>
    /// <param name="text">What they say.</param>
    /// <param name="aside">Answers the text as a question; null where it cannot.</param>
    public TurnOutcome Continue(ConversationState state, QuestionnaireState waiting, string text, Func<TurnOutcome?> aside)
    {
        var outcome = QuestionnaireEngine.Continue(bot.Questionnaire, waiting, text);
        if (outcome is QuestionnaireOutcome.NotAnAnswer && aside() is { } answered)
        {
            var repeated = Tell(answered.State, QuestionnaireEngine.Repeat(bot.Questionnaire, waiting));
            return repeated with
            {
                Replies = [.. answered.Replies.Select(reply => reply with { Suggestions = [] }), .. repeated.Replies],
                Trace = answered.Trace,
            };
        }

        return Tell(state, outcome);
    }

    private TurnOutcome Tell(ConversationState state, QuestionnaireOutcome outcome, string before = "") => outcome switch
    {
        QuestionnaireOutcome.Asked asked => Ask(state, asked.State, asked.Text, asked.Buttons, before),
        QuestionnaireOutcome.Explained explained => Ask(state, explained.State, explained.Text, explained.Buttons, before),
        QuestionnaireOutcome.NotAnAnswer missed => Ask(state, missed.State, missed.Text, missed.Buttons, before),
        QuestionnaireOutcome.Finished finished => End(state, finished),
        QuestionnaireOutcome.Cancelled cancelled => new TurnOutcome(
            state with { Questionnaire = null },
            [new Reply(cancelled.Text, [.. Endings()], [])],
            new AnswerTrace { Outcome = TurnResult.Cancelled, Intent = Answer.ClassifyIntent, Confidence = 1 }),
        _ => throw new InvalidOperationException($"No reply to {outcome.GetType().Name}."),
    };

    private static TurnOutcome Ask(ConversationState state, QuestionnaireState asked, string text, ImmutableArray<string> buttons, string before) => new(
        state with { Questionnaire = asked },
        [new Reply(before.Length == 0 ? text : $"{before}\n\n{text}", buttons, [])],
        new AnswerTrace { Outcome = TurnResult.Asking, Intent = Answer.ClassifyIntent, Entry = $"{asked.Questionnaire}/{asked.Asked}", Confidence = 1 });

    private TurnOutcome End(ConversationState state, QuestionnaireOutcome.Finished finished)
    {
        var verdict = finished.Verdict;
        return new TurnOutcome(
            state with { Questionnaire = null },
            [new Reply(finished.Text, [.. Endings()], [])],
            new AnswerTrace
            {
                Outcome = TurnResult.Verdict,
                Intent = Answer.ClassifyIntent,
                Concepts = verdict.Pole is { } pole ? [pole] : [],
                Verdict = verdict.Pole ?? verdict.Kind.ToString().ToLowerInvariant(),
                Confidence = Math.Round(Math.Abs(verdict.Score) * verdict.AnsweredShare, 3),
                Evidence = [.. verdict.Evidence.Select(evidence => evidence.Option.Reason)],
            });
    }

    private IEnumerable<string> Endings() =>
    [
        bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestClassify),
        bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestCompare),
    ];
}
