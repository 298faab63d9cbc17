using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Takes back an answer that a person says was wrong.</summary>
internal static class QuestionnaireCorrections
{
    /// <summary>The questionnaire with the correction; null where the text corrects nothing.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="state">Where the person is.</param>
    /// <param name="utterance">The text.</param>
    /// <param name="read">The text as a correction; null where it is none.</param>
    public static QuestionnaireOutcome? Take(Questionnaire questionnaire, QuestionnaireState state, Utterance utterance, Correction? read)
    {
        if (read is not { } correction)
            return null;
        if (Told(questionnaire, state, utterance) is { IsEmpty: false } told)
            return QuestionnaireEngine.Told(questionnaire, state, told);
        if (correction.Question is not { } id || questionnaire.Question(id) is not { } question)
            return null;
        var said = correction.Said.IsEmpty ? correction.All : correction.Said;
        // "I was wrong about the rule" names the question; "no, I meant judgment" answers it anew.
        if (questionnaire.Answer(question, new Utterance(said, [], IsQuestion: false)) is { } option && option.Id != state.Answers.GetValueOrDefault(id))
            return QuestionnaireEngine.Told(questionnaire, state, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(id, option.Id));
        return correction.Said.IsEmpty ? QuestionnaireSteering.Change(questionnaire, state, new ChangeWish(id)) : null;
    }

    /// <summary>What a text tells that was not known.</summary>
    public static ImmutableSortedDictionary<string, string> Told(Questionnaire questionnaire, QuestionnaireState state, Utterance utterance)
    {
        var slots = questionnaire.Slots.Read(utterance);
        return slots.RemoveRange(slots.Where(slot => state.Answers.GetValueOrDefault(slot.Key) == slot.Value).Select(slot => slot.Key));
    }
}
