using System.Collections.Immutable;
using System.Globalization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Puts what happened in a questionnaire into the words of its file.</summary>
internal sealed class QuestionnaireWriter(QuestionnaireDefinition definition, IReadOnlyDictionary<string, Criterion> criteria)
{
    private readonly VerdictWriter _verdicts = new(definition, criteria);

    private QuestionnaireTexts Texts => definition.Texts;

    /// <summary>How a verdict is put.</summary>
    public VerdictWriter Verdicts => _verdicts;

    /// <summary>A text that needs to know nothing but the poles.</summary>
    public string Plain(string text) => Fill(text);

    /// <summary>A question with how far it is on the way.</summary>
    /// <param name="question">The question.</param>
    /// <param name="number">Its place among those asked, counted from 1.</param>
    public string Ask(QuestionDefinition question, int number) =>
        Fill(Texts.Ask, ("number", Number(number)), ("count", Number(definition.Questions.Length)), ("question", question.Text));

    /// <summary>All options of a question, numbered as they can be answered.</summary>
    public string OptionsInFull(QuestionDefinition question) =>
        Fill(Texts.OptionsInFull, ("options", Options(question)));

    /// <summary>The way out for somebody whose answers are not understood.</summary>
    public string OfferSkip(QuestionDefinition question) =>
        Fill(Texts.OfferSkip, ("options", Options(question)), ("skip", Texts.SkipButton));

    /// <summary>Why a question is asked.</summary>
    public string Why(QuestionDefinition question) =>
        Fill(Texts.Why, ("why", question.Why));

    /// <summary>What a question means.</summary>
    public string Clarify(QuestionDefinition question) => question.Example.Length > 0 ? Fill(question.Example) : Why(question);

    /// <summary>How many questions are open.</summary>
    public string Progress(QuestionnaireState state) =>
        Fill(Texts.Progress, ("left", Number(definition.Questions.Count(question => !state.Answers.ContainsKey(question.Id)))));

    /// <summary>Which work waits for its turn.</summary>
    public string Unplaced(string work) => Fill(Texts.Unplaced, ("work", work));

    /// <summary>What was understood without being asked.</summary>
    public string Noted(string text, IReadOnlyDictionary<string, string> answers)
    {
        var reasons = definition.Questions.SelectMany(q => q.Options.Where(o => answers.GetValueOrDefault(q.Id) == o.Id)).Select(o => o.Reason);
        return Fill(text, ("answers", Lines(reasons.Select(reason => Fill(Texts.Verdict.ReasonLine, ("reason", reason))))));
    }

    /// <summary>The answers given, in the order in which they were given.</summary>
    public string AnswersSoFar(QuestionnaireState state) =>
        state.Path.IsEmpty ? Fill(Texts.NothingSaid) : Fill(Texts.AnswersSoFar, ("answers", Answers(state)));

    /// <summary>Asks which answer is to be changed.</summary>
    public string ChangeWhich(QuestionnaireState state) => Fill(Texts.ChangeWhich, ("answers", Answers(state)));

    /// <summary>A button for each answer that can be changed.</summary>
    public ImmutableArray<string> ChangeButtons(QuestionnaireState state) =>
        [.. state.Path.Select((_, i) => Fill(Texts.ChangeButton, ("number", Number(i + 1))))];

    /// <inheritdoc cref="VerdictWriter.Say"/>
    public string Say(Verdict verdict, ImmutableArray<(VerdictEvidence Instead, Verdict Verdict)> changes, QuestionsEnd end, string place = "") =>
        _verdicts.Say(verdict, changes, end, place);

    private string Answers(QuestionnaireState state) => Lines(
        from answer in state.Path.Select((id, i) => (Number: i + 1, Question: definition.Questions.FirstOrDefault(q => q.Id == id)))
        where answer.Question is not null && state.Answers.ContainsKey(answer.Question.Id)
        select Fill(
            Texts.AnswerLine,
            ("number", Number(answer.Number)), ("question", answer.Question.Text), ("answer", LabelOf(answer.Question, state.Answers[answer.Question.Id]))));

    private string Options(QuestionDefinition question) =>
        Lines(question.Options.Select((o, index) => Fill(Texts.OptionLine, ("number", Number(index + 1)), ("label", o.Label))));

    private string LabelOf(QuestionDefinition question, string option) =>
        question.Options.FirstOrDefault(o => o.Id == option)?.Label ?? Texts.SkippedAnswer;

    private string Fill(string text, params ReadOnlySpan<(string, string)> values) =>
        TextTemplate.Fill(text, [("low", definition.Poles.Low), ("high", definition.Poles.High), .. values]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
