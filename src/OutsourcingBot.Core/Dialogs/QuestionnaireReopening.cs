using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Takes a questionnaire up again after its verdict.</summary>
internal static class QuestionnaireReopening
{
    /// <summary>Takes what a person says after the verdict; null where it does not concern it.</summary>
    public static QuestionnaireOutcome? Take(Questionnaire questionnaire, QuestionnaireState decided, string text)
    {
        var utterance = Utterance.Of(text);
        var state = QuestionnaireEngine.Cleaned(questionnaire, decided);
        return questionnaire.Command(utterance) == QuestionnaireCommand.AskAll ? QuestionnaireEngine.Next(questionnaire, state with { WantsAll = true })
            : questionnaire.Changes.Read(utterance, state.Path) is { } wish ? QuestionnaireSteering.Change(questionnaire, state, wish)
            : QuestionnaireCorrections.Take(questionnaire, state, utterance, questionnaire.Corrections.Read(utterance, state.Path)) ?? Supplied(questionnaire, state, text);
    }

    /// <summary>Takes what steers the questionnaire after its verdict; null where the text does not.</summary>
    public static QuestionnaireOutcome? Steer(Questionnaire questionnaire, QuestionnaireState decided, Utterance utterance)
    {
        var state = QuestionnaireEngine.Cleaned(questionnaire, decided);
        return questionnaire.Command(utterance) switch
        {
            QuestionnaireCommand.Restart => QuestionnaireEngine.Next(questionnaire, QuestionnaireEngine.Fresh(questionnaire), questionnaire.Definition.Texts.Restarted),
            QuestionnaireCommand.Back when state.Path.Length > 0 => QuestionnaireSteering.Change(questionnaire, state, new ChangeWish(state.Path[^1])),
            QuestionnaireCommand.Answers => new QuestionnaireOutcome.Explained(state, questionnaire.Writer.AnswersSoFar(state), questionnaire.Writer.ChangeButtons(state)),
            _ => null,
        };
    }

    /// <summary>The very words of an answer to a question that was left out count, too.</summary>
    private static QuestionnaireOutcome? Supplied(Questionnaire questionnaire, QuestionnaireState state, string text)
    {
        var said = Utterance.WordsOf(text);
        var chosen = (
            from question in questionnaire.Questions
            where !state.Answers.ContainsKey(question.Id)
            from option in VerdictRule.Counted(question)
            where Utterance.WordsOf(option.Label).SequenceEqual(said)
            select (question, option)).ToArray();
        return chosen is [var (asked, answer)]
            ? QuestionnaireEngine.Next(questionnaire, QuestionnaireEngine.Set(state, asked.Id, answer.Id), questionnaire.Writer.Noted(questionnaire.Definition.Texts.Noted, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(asked.Id, answer.Id)))
            : null;
    }
}
