using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Turns;

/// <summary>Takes a turn while, when, or after a questionnaire runs.</summary>
internal sealed class QuestionnaireTurn(Bot bot)
{
    private readonly VerdictReplies _verdicts = new(bot);
    private readonly WholePhrases _share = bot.Questionnaire.Whole(bot.Questionnaire.Definition.Commands.Share);
    private readonly WholePhrases _whatIf = bot.Questionnaire.Whole(bot.Questionnaire.Definition.Commands.WhatIf);

    private QuestionnaireTexts Texts => bot.Questionnaire.Definition.Texts;

    /// <summary>Begins the questionnaire.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="before">What to say first; empty for nothing.</param>
    /// <param name="known">What was understood of the work already.</param>
    public TurnOutcome Start(ConversationState state, string before = "", ImmutableSortedDictionary<string, string>? known = null) =>
        Tell(state with { Questionnaire = null }, QuestionnaireEngine.Start(bot.Questionnaire, known), before);

    /// <summary>Takes an answer, a command, or a question in between.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="waiting">Where the person is in the questionnaire.</param>
    /// <param name="text">What they say.</param>
    /// <param name="aside">Answers the text as a question; null where it cannot.</param>
    public TurnOutcome Continue(ConversationState state, QuestionnaireState waiting, string text, Func<Aside?> aside)
    {
        var outcome = QuestionnaireEngine.Continue(bot.Questionnaire, waiting, text);
        return outcome is not QuestionnaireOutcome.NotAnAnswer || aside() is not { } answered ? Tell(state, outcome)
            : !answered.GoesOn ? answered.Outcome
            : answered.Outcome.Trace.Outcome == TurnResult.Declined && QuestionnaireEngine.Clarify(bot.Questionnaire, waiting, text) is { } clarified ? Tell(state, clarified)
            : Resumed(answered.Outcome, waiting);
    }

    /// <summary>Takes what concerns the last verdict; null where the text does not.</summary>
    public TurnOutcome? After(ConversationState state, QuestionnaireState decided, string text)
    {
        var utterance = Utterance.Of(text);
        if (_share.Has(utterance))
        {
            return _verdicts.Share(state, decided);
        }

        // After another answer, "why?" and "back" are about that.
        if (state.Topic is null && (_whatIf.Has(utterance) || bot.Questionnaire.Command(utterance) == QuestionnaireCommand.Repeat))
        {
            return _verdicts.Again(state, decided);
        }

        var reopened = QuestionnaireReopening.Take(bot.Questionnaire, decided, text)
            ?? (state.Topic is null ? QuestionnaireReopening.Steer(bot.Questionnaire, decided, utterance) : null);
        return reopened is null ? null : Tell(state, reopened);
    }

    /// <summary>Says that a card's buttons have had their time, and where things are.</summary>
    public TurnOutcome OldCard(ConversationState state)
    {
        var told = bot.Phrasing.Fill(Texts.OldCard);
        return state.Questionnaire is { } waiting ? Tell(state, QuestionnaireEngine.Repeat(bot.Questionnaire, waiting), told)
            : state.Decided is { } decided ? _verdicts.Again(state, decided, told)
            : Start(state, told);
    }

    /// <summary>What was said in between, and then the question that still waits.</summary>
    private TurnOutcome Resumed(TurnOutcome aside, QuestionnaireState waiting)
    {
        var repeated = Tell(aside.State, QuestionnaireEngine.Repeat(bot.Questionnaire, waiting));
        return repeated with
        {
            Replies = [.. aside.Replies.Select(reply => reply with { Suggestions = [] }), .. repeated.Replies],
            Trace = aside.Trace,
        };
    }

    private TurnOutcome Tell(ConversationState state, QuestionnaireOutcome outcome, string before = "") => outcome switch
    {
        QuestionnaireOutcome.Asked asked => Ask(state, asked.State, asked.Text, asked.Buttons, before),
        QuestionnaireOutcome.Explained explained => Ask(state, explained.State, explained.Text, explained.Buttons, before),
        QuestionnaireOutcome.NotAnAnswer missed => Ask(state, missed.State, missed.Text, missed.Buttons, before),
        QuestionnaireOutcome.Finished finished => _verdicts.First(state, finished, before),
        QuestionnaireOutcome.Cancelled cancelled => new TurnOutcome(
            state with { Questionnaire = null },
            [_verdicts.WithUnplaced(state, new Reply(cancelled.Text, [bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestClassify), bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestCompare)], []))],
            new AnswerTrace { Outcome = TurnResult.Cancelled, Intent = Answer.ClassifyIntent, Confidence = 1 }),
        _ => throw new InvalidOperationException($"No reply to {outcome.GetType().Name}."),
    };

    private static TurnOutcome Ask(ConversationState state, QuestionnaireState asked, string text, ImmutableArray<string> buttons, string before)
    {
        var isWaiting = asked.Asked.Length > 0;
        return new(
            state with
            {
                Questionnaire = isWaiting ? asked : null,
                Decided = isWaiting ? state.Decided : asked,
                Cards = isWaiting && state.Questionnaire is null ? state.Cards + 1 : state.Cards,
            },
            [new Reply(QuestionnaireSteering.Paragraphs(before, text), buttons, [])],
            new AnswerTrace { Outcome = TurnResult.Asking, Intent = Answer.ClassifyIntent, Entry = $"{asked.Questionnaire}/{asked.Asked}", Confidence = 1 });
    }
}
