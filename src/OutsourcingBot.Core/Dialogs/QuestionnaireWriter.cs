using System.Collections.Immutable;
using System.Globalization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Puts what happened in a questionnaire into the words of its file.</summary>
internal sealed class QuestionnaireWriter(QuestionnaireDefinition definition)
{
    private const int ShownReasons = 3;

    private QuestionnaireTexts Texts => definition.Texts;

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

    /// <summary>The answers given, in the order of the file.</summary>
    public string AnswersSoFar(IReadOnlyDictionary<string, string> answers)
    {
        var lines = definition.Questions.Where(q => answers.ContainsKey(q.Id))
            .Select(q => Fill(Texts.AnswerLine, ("question", q.Text), ("answer", LabelOf(q, answers[q.Id]))))
            .ToImmutableArray();
        return lines.IsEmpty ? Fill(Texts.NothingSaid) : Fill(Texts.AnswersSoFar, ("answers", Lines(lines)));
    }

    /// <summary>The verdict and what it rests on.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="stoppedEarly">Whether questions were left out because they could change nothing.</param>
    public string Say(Verdict verdict, bool stoppedEarly)
    {
        var stopped = stoppedEarly ? Fill(Texts.Verdict.StoppedEarly) : "";
        return verdict.Kind switch
        {
            VerdictKind.Low => Decided(Texts.Verdict.Low, verdict, e => e.Pull > 0, stopped),
            VerdictKind.High => Decided(Texts.Verdict.High, verdict, e => e.Pull < 0, stopped),
            VerdictKind.Mixed => Fill(
                Texts.Verdict.Mixed,
                ("lowPart", Part(Texts.Verdict.LowPart, verdict.Evidence.Where(e => e.Pull < 0))),
                ("highPart", Part(Texts.Verdict.HighPart, verdict.Evidence.Where(e => e.Pull > 0))),
                ("evenPart", Part(Texts.Verdict.EvenPart, verdict.Evidence.Where(e => e.Pull == 0))),
                ("stopped", stopped)),
            _ => Fill(
                Texts.Verdict.Undecided,
                ("answered", Percent(verdict.AnsweredShare)),
                ("needed", Percent(definition.MinimumAnswered)),
                ("stopped", stopped)),
        };
    }

    private string Decided(string text, Verdict verdict, Func<VerdictEvidence, bool> isAgainst, string stopped) => Fill(
        text,
        ("because", Part(Texts.Verdict.Because, verdict.Deciding.Take(ShownReasons))),
        ("against", Part(Texts.Verdict.Against, verdict.Evidence.Where(isAgainst))),
        ("stopped", stopped));

    private string Part(string text, IEnumerable<VerdictEvidence> evidence)
    {
        var lines = evidence.Select(e => Fill(Texts.Verdict.ReasonLine, ("reason", e.Option.Reason))).ToImmutableArray();
        return lines.IsEmpty ? "" : Fill(text, ("reasons", Lines(lines)));
    }

    private string Options(QuestionDefinition question) =>
        Lines(question.Options.Select((o, index) => Fill(Texts.OptionLine, ("number", Number(index + 1)), ("label", o.Label))));

    private string LabelOf(QuestionDefinition question, string option) =>
        question.Options.FirstOrDefault(o => o.Id == option)?.Label ?? Texts.SkippedAnswer;

    private string Fill(string text, params ReadOnlySpan<(string, string)> values) =>
        TextTemplate.Fill(text, [("low", definition.Poles.Low), ("high", definition.Poles.High), .. values]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => Number((int)Math.Round(share * 100));
}
