using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Turns;

/// <summary>Shows a verdict, in words and as a card, and what can be done with it.</summary>
internal sealed class VerdictReplies(Bot bot)
{
    private Questionnaire Questionnaire => bot.Questionnaire;

    private VerdictTexts Texts => Questionnaire.Definition.Texts.Verdict;

    /// <summary>The verdict when it is reached: cards of earlier ones have had their time.</summary>
    public TurnOutcome First(ConversationState state, QuestionnaireOutcome.Finished finished, string before) => Outcome(
        state with { Questionnaire = null, Decided = finished.State, Topic = null, Cards = state.Cards + 1 },
        finished.Verdict,
        QuestionnaireSteering.Paragraphs(before, finished.Text),
        Questionnaire.Rule.WouldChange(finished.State.Answers));

    /// <summary>The verdict once more, with its reasons and what would change it.</summary>
    public TurnOutcome Again(ConversationState state, QuestionnaireState decided, string before = "")
    {
        var verdict = Questionnaire.Rule.Judge(decided.Answers);
        var changes = Questionnaire.Rule.WouldChange(decided.Answers);
        var text = Questionnaire.Writer.Say(verdict, changes, stoppedEarly: false);
        return Outcome(state, verdict, QuestionnaireSteering.Paragraphs(before, text), changes);
    }

    /// <summary>A short text to pass on.</summary>
    public TurnOutcome Share(ConversationState state, QuestionnaireState decided)
    {
        var verdict = Questionnaire.Rule.Judge(decided.Answers);
        return new TurnOutcome(state, [new Reply(Questionnaire.Writer.Verdicts.Share(verdict), [.. Buttons().Take(2)], [])], TraceOf(verdict));
    }

    private TurnOutcome Outcome(
        ConversationState state, Verdict verdict, string text, ImmutableArray<(VerdictEvidence Instead, Verdict Verdict)> changes) =>
        new(state, [new Reply(text, [.. Buttons()], []) { Card = CardOf(verdict, changes, state.Cards) }], TraceOf(verdict));

    private Card.Verdict? CardOf(Verdict verdict, ImmutableArray<(VerdictEvidence Instead, Verdict Verdict)> changes, int number)
    {
        if (verdict.Kind == VerdictKind.Undecided)
        {
            return null;
        }

        var writer = Questionnaire.Writer.Verdicts;
        string[] above = [writer.Because(verdict), writer.Against(verdict)];
        string[] below = [writer.Change(verdict, changes), writer.NextSteps(verdict)];
        return new Card.Verdict
        {
            Lead = writer.Sentence(verdict),
            Low = Questionnaire.Poles.Low,
            High = Questionnaire.Poles.High,
            Above = [.. above.Where(part => part.Length > 0)],
            Title = Questionnaire.Writer.Plain(Texts.EvidenceTitle),
            Bars = [.. verdict.Evidence.Select(evidence => new EvidenceBar(evidence.Question.Aspect, evidence.Option.Label, evidence.Option.Score))],
            Below = [.. below.Where(part => part.Length > 0)],
            Buttons = [.. Buttons()],
            Number = number,
        };
    }

    private IEnumerable<string> Buttons() =>
        new[] { Texts.ChangeButton, Texts.AgainButton, Texts.ShareButton, bot.Location?.Texts.Button, bot.Suitability?.Texts.Button }.OfType<string>().Select(Questionnaire.Writer.Plain);

    private static AnswerTrace TraceOf(Verdict verdict) => new()
    {
        Outcome = TurnResult.Verdict,
        Intent = Answer.ClassifyIntent,
        Concepts = verdict.Pole is { } pole ? [pole] : [],
        Verdict = verdict.Pole ?? verdict.Kind.ToString().ToLowerInvariant(),
        Confidence = Math.Round(Math.Abs(verdict.Score) * verdict.AnsweredShare, 3),
        Evidence = [.. verdict.Evidence.Select(evidence => evidence.Option.Reason)],
    };
}
