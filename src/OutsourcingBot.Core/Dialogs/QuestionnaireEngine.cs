using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>
/// Leads a person through a questionnaire: a pure function from where they are and what they say to where they are
/// then and the reply. A state made with an earlier version of the file keeps what is still valid of it.
/// </summary>
internal static class QuestionnaireEngine
{
    private const int MissesBeforeOptions = 2;
    private const int MissesBeforeSkip = 3;

    /// <summary>The answer recorded for a question that was left out; no option can have this id.</summary>
    private const string Skipped = "";

    /// <summary>Begins a questionnaire.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="answers">What is known already: question id → option id.</param>
    public static QuestionnaireOutcome Start(
        Questionnaire questionnaire, ImmutableSortedDictionary<string, string>? answers = null) =>
        Next(questionnaire, Valid(questionnaire, answers ?? Nothing), questionnaire.Definition.Texts.Intro);

    /// <summary>Takes what a person says while a question waits.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="state">Where the person is.</param>
    /// <param name="text">What they say; no text makes this throw.</param>
    public static QuestionnaireOutcome Continue(Questionnaire questionnaire, QuestionnaireState state, string text)
    {
        var answers = Valid(questionnaire, state.Answers);
        if (questionnaire.Question(state.Asked) is not { } question || answers.ContainsKey(state.Asked))
            return Next(questionnaire, answers, questionnaire.Definition.Texts.Changed);
        state = state with { Answers = answers };
        var utterance = Utterance.Of(text);
        if (questionnaire.Command(utterance) is { } command)
            return Obey(questionnaire, state, question, command);
        return questionnaire.Answer(question, utterance) is { } option
            ? Next(questionnaire, answers.SetItem(question.Id, option.Id))
            : Miss(questionnaire, state with { Misses = state.Misses + 1 }, question);
    }

    /// <summary>Asks the waiting question again, after something else was talked about.</summary>
    public static QuestionnaireOutcome Repeat(Questionnaire questionnaire, QuestionnaireState state)
    {
        var answers = Valid(questionnaire, state.Answers);
        return questionnaire.Question(state.Asked) is { } question && !answers.ContainsKey(question.Id)
            ? Ask(questionnaire, state with { Answers = answers }, question)
            : Next(questionnaire, answers, questionnaire.Definition.Texts.Changed);
    }

    private static ImmutableSortedDictionary<string, string> Nothing { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private static QuestionnaireOutcome Obey(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, QuestionnaireCommand command)
    {
        var texts = questionnaire.Definition.Texts;
        return command switch
        {
            QuestionnaireCommand.Cancel => new QuestionnaireOutcome.Cancelled(questionnaire.Writer.Plain(texts.Cancelled)),
            QuestionnaireCommand.Skip => Next(questionnaire, state.Answers.SetItem(question.Id, Skipped), texts.Skipped),
            QuestionnaireCommand.Back => Back(questionnaire, state, question),
            QuestionnaireCommand.Restart => Next(questionnaire, Nothing, texts.Restarted),
            QuestionnaireCommand.Why => Explain(questionnaire, state, question, questionnaire.Writer.Why(question)),
            QuestionnaireCommand.Answers =>
                Explain(questionnaire, state, question, questionnaire.Writer.AnswersSoFar(state.Answers)),
            _ => Explain(questionnaire, state, question, questionnaire.Writer.Plain(texts.Help)),
        };
    }

    private static QuestionnaireOutcome Next(
        Questionnaire questionnaire, ImmutableSortedDictionary<string, string> answers, string before = "")
    {
        var open = questionnaire.Questions.Where(q => !answers.ContainsKey(q.Id)).ToImmutableArray();
        if (!open.IsEmpty && !questionnaire.Rule.IsSettled(answers, open))
            return Ask(questionnaire, new QuestionnaireState(questionnaire.Id, answers, open[0].Id, 0), open[0], before);
        var verdict = questionnaire.Rule.Judge(answers);
        return new QuestionnaireOutcome.Finished(verdict, questionnaire.Writer.Say(verdict, stoppedEarly: !open.IsEmpty));
    }

    private static QuestionnaireOutcome.Asked Back(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question)
    {
        var texts = questionnaire.Definition.Texts;
        var previous = questionnaire.Questions.TakeWhile(q => q.Id != question.Id)
            .LastOrDefault(q => state.Answers.ContainsKey(q.Id));
        return previous is null
            ? Ask(questionnaire, state, question, texts.BackAtStart)
            : Ask(questionnaire, state with { Answers = state.Answers.Remove(previous.Id), Asked = previous.Id, Misses = 0 }, previous, texts.Back);
    }

    private static QuestionnaireOutcome.Asked Ask(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, string before = "") =>
        new(state, Paragraphs(questionnaire.Writer.Plain(before), Question(questionnaire, state, question)), Buttons(question));

    private static QuestionnaireOutcome.Explained Explain(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, string text) =>
        new(state, Paragraphs(text, Question(questionnaire, state, question)), Buttons(question));

    private static QuestionnaireOutcome.NotAnAnswer Miss(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question)
    {
        var writer = questionnaire.Writer;
        var texts = questionnaire.Definition.Texts;
        var offersSkip = state.Misses >= MissesBeforeSkip;
        var help = offersSkip ? writer.OfferSkip(question)
            : state.Misses >= MissesBeforeOptions ? writer.OptionsInFull(question)
            : writer.Plain(texts.NotUnderstood);
        return new(
            state,
            Paragraphs(help, Question(questionnaire, state, question)),
            offersSkip ? [.. Buttons(question), texts.SkipButton] : Buttons(question));
    }

    private static string Question(Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question) =>
        questionnaire.Writer.Ask(question, state.Answers.Count + 1);

    private static ImmutableArray<string> Buttons(QuestionDefinition question) => [.. question.Options.Select(o => o.Label)];

    private static string Paragraphs(string first, string second) => first.Length == 0 ? second : $"{first}\n\n{second}";

    private static ImmutableSortedDictionary<string, string> Valid(
        Questionnaire questionnaire, ImmutableSortedDictionary<string, string> answers) =>
        answers.RemoveRange(answers
            .Where(a => questionnaire.Question(a.Key) is not { } question ||
                (a.Value != Skipped && !question.Options.Any(o => o.Id == a.Value)))
            .Select(a => a.Key));
}
