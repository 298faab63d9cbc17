using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>
/// Leads a person through a questionnaire: a pure function from where they are and what they say to where they are
/// then and the reply. A state made with an earlier version of the file keeps what is still valid of it.
/// </summary>
internal static class QuestionnaireEngine
{
    /// <summary>The answer recorded for a question that was left out; no option can have this id.</summary>
    private const string Skipped = "";

    /// <summary>Shorter texts answer the question that waits and nothing besides.</summary>
    private const int WordsOfAStatement = 4;

    private static ImmutableSortedDictionary<string, string> Nothing { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Begins a questionnaire.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="answers">What is known already: question id → option id.</param>
    public static QuestionnaireOutcome Start(
        Questionnaire questionnaire, ImmutableSortedDictionary<string, string>? answers = null)
    {
        var known = answers is null ? Fresh(questionnaire) : Added(Fresh(questionnaire), Valid(questionnaire, answers));
        var texts = questionnaire.Definition.Texts;
        return Next(questionnaire, known, known.Answers.IsEmpty ? texts.Intro : questionnaire.Writer.Noted(texts.IntroKnowing, known.Answers));
    }

    /// <summary>Takes what a person says while a question waits.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="state">Where the person is.</param>
    /// <param name="text">What they say; no text makes this throw.</param>
    public static QuestionnaireOutcome Continue(Questionnaire questionnaire, QuestionnaireState state, string text)
    {
        state = Cleaned(questionnaire, state);
        if (questionnaire.Question(state.Asked) is not { } question || state.Answers.ContainsKey(state.Asked))
            return Next(questionnaire, state, questionnaire.Definition.Texts.Changed);
        var utterance = Utterance.Of(text);
        if (questionnaire.Command(utterance) is { } command)
            return QuestionnaireSteering.Obey(questionnaire, state, question, command);
        if (questionnaire.Changes.Read(utterance, state.Path) is { } wish)
            return QuestionnaireSteering.Change(questionnaire, state, wish);
        var correction = questionnaire.Corrections.Read(utterance, state.Path);
        return QuestionnaireCorrections.Take(questionnaire, state, utterance, correction)
            ?? AnsweredBehind(correction, questionnaire, state, question, utterance)
            ?? Volunteered(questionnaire, state, utterance)
            ?? QuestionnaireSteering.Miss(questionnaire, state with { Misses = state.Misses + 1 }, question);
    }

    /// <summary>Says what the waiting question means to who asks about it; null where the text is about something else.</summary>
    public static QuestionnaireOutcome? Clarify(Questionnaire questionnaire, QuestionnaireState state, string text) =>
        questionnaire.Question(state.Asked) is { } question && questionnaire.Changes.SpeaksOf(Utterance.Of(text), question.Id)
            ? QuestionnaireSteering.Obey(questionnaire, state, question, QuestionnaireCommand.Clarify)
            : null;

    /// <summary>Asks the waiting question again, after something else was talked about.</summary>
    public static QuestionnaireOutcome Repeat(Questionnaire questionnaire, QuestionnaireState state)
    {
        var cleaned = Cleaned(questionnaire, state);
        return questionnaire.Question(state.Asked) is { } question && !cleaned.Answers.ContainsKey(question.Id)
            ? QuestionnaireSteering.Ask(questionnaire, cleaned, question)
            : Next(questionnaire, cleaned, questionnaire.Definition.Texts.Changed);
    }

    /// <summary>Asks the question that can still change the verdict most, or gives the verdict where none can.</summary>
    public static QuestionnaireOutcome Next(Questionnaire questionnaire, QuestionnaireState state, string before = "")
    {
        if (questionnaire.Rule.EndOf(state) is not null)
            return new QuestionnaireOutcome.Finished(state with { Asked = "", Misses = 0 }, questionnaire.Rule.Judge(state.Answers), questionnaire.Writer.Plain(before));
        var question = VerdictRule.Strongest(questionnaire.Questions.Where(q => !state.Answers.ContainsKey(q.Id)));
        return QuestionnaireSteering.Ask(questionnaire, state with { Asked = question.Id, Misses = 0 }, question, before);
    }

    /// <summary>A person who has said nothing yet.</summary>
    public static QuestionnaireState Fresh(Questionnaire questionnaire) => new(questionnaire.Id, Nothing, "", 0);

    /// <summary>Leaves a question out.</summary>
    public static QuestionnaireState Without(QuestionnaireState state, QuestionDefinition question) => Set(state, question.Id, Skipped);

    /// <summary>Answers the waiting question, but not by the words that take something else back: the "no" of "no wait, …" is no answer.</summary>
    private static QuestionnaireOutcome? AnsweredBehind(
        Correction? correction, Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, Utterance utterance) => correction switch
        {
            { Question: not null, Said: { IsEmpty: false } said } => Answered(questionnaire, state, question, new Utterance(said, [], utterance.IsQuestion)),
            { Said.Length: >= WordsOfAStatement } when !questionnaire.Slots.Read(utterance).ContainsKey(question.Id) => null,
            _ => Answered(questionnaire, state, question, utterance),
        };

    /// <summary>Answers the waiting question, and others that a longer text speaks of, too.</summary>
    private static QuestionnaireOutcome? Answered(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, Utterance utterance)
    {
        if (questionnaire.Answer(question, utterance) is not { } option)
            return null;
        var answered = Set(state, question.Id, option.Id);
        var besides = utterance.Tokens.Length < WordsOfAStatement
            ? Nothing
            : questionnaire.Slots.Read(utterance).RemoveRange(answered.Answers.Keys);
        return Next(questionnaire, Added(answered, besides), besides.IsEmpty ? "" : questionnaire.Writer.Noted(questionnaire.Definition.Texts.Noted, besides));
    }

    /// <summary>A text that does not answer the question may still tell something of the work.</summary>
    private static QuestionnaireOutcome? Volunteered(Questionnaire questionnaire, QuestionnaireState state, Utterance utterance)
    {
        var told = questionnaire.IsQuestion(utterance) ? Nothing : QuestionnaireCorrections.Told(questionnaire, state, utterance);
        return told.IsEmpty ? null : Told(questionnaire, state, told);
    }

    /// <summary>Goes on with what was said besides an answer to the question, and says that it was heard.</summary>
    public static QuestionnaireOutcome Told(Questionnaire questionnaire, QuestionnaireState state, ImmutableSortedDictionary<string, string> told)
    {
        var texts = questionnaire.Definition.Texts;
        var text = told.Keys.Any(state.Answers.ContainsKey) ? texts.Corrected : texts.Noted;
        return Next(questionnaire, Added(state, told), questionnaire.Writer.Noted(text, told));
    }

    private static QuestionnaireState Added(QuestionnaireState state, ImmutableSortedDictionary<string, string> answers) =>
        answers.Aggregate(state, (so, answer) => Set(so, answer.Key, answer.Value));

    /// <summary>The state with an answer.</summary>
    public static QuestionnaireState Set(QuestionnaireState state, string question, string option) => state with
    {
        Answers = state.Answers.SetItem(question, option),
        Path = state.Path.Contains(question) ? state.Path : state.Path.Add(question),
    };

    /// <summary>The state without what the file no longer has.</summary>
    public static QuestionnaireState Cleaned(Questionnaire questionnaire, QuestionnaireState state)
    {
        var answers = Valid(questionnaire, state.Answers);
        // States of earlier versions know no order.
        ImmutableArray<string> path = [.. state.Path.Concat(questionnaire.Questions.Select(q => q.Id).Where(answers.ContainsKey)).Where(id => answers.ContainsKey(id) || id == state.Asked).Distinct()];
        return path.SequenceEqual(state.Path) ? state with { Answers = answers } : state with { Answers = answers, Path = path };
    }

    private static ImmutableSortedDictionary<string, string> Valid(
        Questionnaire questionnaire, ImmutableSortedDictionary<string, string> answers) =>
        answers.RemoveRange(answers
            .Where(a => questionnaire.Question(a.Key) is not { } question ||
                (a.Value != Skipped && !question.Options.Any(o => o.Id == a.Value)))
            .Select(a => a.Key));
}
