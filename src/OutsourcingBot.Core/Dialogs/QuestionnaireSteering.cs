using System.Collections.Immutable;
using System.Text;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>What happens in a questionnaire besides answers: commands, changes, and texts that nobody understands.</summary>
internal static class QuestionnaireSteering
{
    private const int MissesBeforeOptions = 2;
    private const int MissesBeforeSkip = 3;
    private const string Gap = "\n\n";

    public static QuestionnaireOutcome Obey(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, QuestionnaireCommand command)
    {
        var texts = questionnaire.Definition.Texts;
        return command switch
        {
            QuestionnaireCommand.Cancel => new QuestionnaireOutcome.Cancelled(questionnaire.Writer.Plain(texts.Cancelled)),
            QuestionnaireCommand.Skip => QuestionnaireEngine.Next(questionnaire, QuestionnaireEngine.Without(state, question), texts.Skipped),
            QuestionnaireCommand.Back => Back(questionnaire, state, question),
            QuestionnaireCommand.Restart => QuestionnaireEngine.Next(questionnaire, QuestionnaireEngine.Fresh(questionnaire), texts.Restarted),
            QuestionnaireCommand.Why => Explain(questionnaire, state, question, questionnaire.Writer.Why(question)),
            QuestionnaireCommand.Repeat => Explain(questionnaire, state, question, ""),
            QuestionnaireCommand.Clarify => Explain(questionnaire, state, question, questionnaire.Writer.Clarify(question)),
            QuestionnaireCommand.Wait => Explain(questionnaire, state, question, questionnaire.Writer.Plain(texts.Waiting)),
            QuestionnaireCommand.Interim => Explain(
                questionnaire, state, question, Paragraphs(questionnaire.Writer.Verdicts.Interim(questionnaire.Rule.Judge(state.Answers)), questionnaire.Writer.Progress(state))),
            QuestionnaireCommand.Progress => Explain(questionnaire, state, question, questionnaire.Writer.Progress(state)),
            QuestionnaireCommand.Answers => Explain(questionnaire, state, question, questionnaire.Writer.AnswersSoFar(state)),
            QuestionnaireCommand.AskAll => Explain(questionnaire, state with { WantsAll = true }, question, questionnaire.Writer.Plain(texts.AsksAll)),
            _ => Explain(questionnaire, state, question, questionnaire.Writer.Plain(texts.Help)),
        };
    }

    /// <summary>Asks again what somebody wants to change, or which that is.</summary>
    public static QuestionnaireOutcome Change(Questionnaire questionnaire, QuestionnaireState state, ChangeWish wish)
    {
        var texts = questionnaire.Definition.Texts;
        if (wish.Question is { } id && questionnaire.Question(id) is { } question)
            return Ask(questionnaire, Forgotten(state, id), question, texts.ChangeThis);
        var text = questionnaire.Writer.ChangeWhich(state);
        var buttons = questionnaire.Writer.ChangeButtons(state);
        var waiting = questionnaire.Question(state.Asked);
        return waiting is not null && state.Path.IsEmpty
            ? Explain(questionnaire, state, waiting, questionnaire.Writer.Plain(texts.NothingSaid))
            : new QuestionnaireOutcome.Explained(state, text, buttons);
    }

    public static QuestionnaireOutcome.Asked Ask(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, string before = "") =>
        new(state, Paragraphs(questionnaire.Writer.Plain(before), Question(questionnaire, state, question)), Buttons(question));

    public static QuestionnaireOutcome.NotAnAnswer Miss(
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

    /// <summary>Texts one below the other; an empty one leaves no gap.</summary>
    public static string Paragraphs(params ReadOnlySpan<string> paragraphs)
    {
        var all = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            all.Append(all.Length == 0 || paragraph.Length == 0 ? string.Empty : Gap).Append(paragraph);
        }

        return all.ToString();
    }

    private static QuestionnaireOutcome.Asked Back(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question)
    {
        var texts = questionnaire.Definition.Texts;
        var before = state.Path.TakeWhile(id => id != question.Id).LastOrDefault(state.Answers.ContainsKey);
        return before is null || questionnaire.Question(before) is not { } previous
            ? Ask(questionnaire, state, question, texts.BackAtStart)
            : Ask(questionnaire, Forgotten(state, previous.Id), previous, texts.Back);
    }

    private static QuestionnaireState Forgotten(QuestionnaireState state, string question) => state with
    {
        Answers = state.Answers.Remove(question),
        Asked = question,
        Misses = 0,
    };

    private static QuestionnaireOutcome.Explained Explain(
        Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question, string text) =>
        new(state, Paragraphs(text, Question(questionnaire, state, question)), Buttons(question));

    private static string Question(Questionnaire questionnaire, QuestionnaireState state, QuestionDefinition question) =>
        questionnaire.Writer.Ask(question, state.Path.Contains(question.Id) ? state.Path.IndexOf(question.Id) + 1 : state.Path.Length + 1);

    private static ImmutableArray<string> Buttons(QuestionDefinition question) => [.. question.Options.Select(o => o.Label)];
}
