using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Locations;

namespace OutsourcingBot.Core.Turns;

/// <summary>Shows a verdict, in words and as a card, and what can be done with it.</summary>
internal sealed class VerdictReplies(Bot bot)
{
    private readonly LocationWriter? _places = bot.Location is { } location ? new(location, bot.Phrasing) : null;

    private Questionnaire Questionnaire => bot.Questionnaire;

    private VerdictTexts Texts => Questionnaire.Definition.Texts.Verdict;

    /// <summary>What leads on from another part: back to the verdict where there is one.</summary>
    public static IEnumerable<string> LeadOn(Bot bot, ConversationState state)
    {
        var verdict = bot.Questionnaire.Definition.Texts.Verdict;
        return state.Decided is null
            ? [bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestClassify), bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestCompare)]
            : new[] { verdict.ShareButton, verdict.ChangeButton, verdict.AgainButton }.Select(bot.Questionnaire.Writer.Plain);
    }

    /// <summary>The verdict when it is reached: cards of earlier ones have had their time.</summary>
    public TurnOutcome First(ConversationState state, QuestionnaireOutcome.Finished finished, string before) => Outcome(
        state with { Questionnaire = null, Decided = finished.State, Topic = null, Cards = state.Cards + 1 },
        finished.State,
        QuestionnaireSteering.Paragraphs(before, finished.Before));

    /// <summary>A reply with which work is done, and what other work waits for its turn.</summary>
    public Reply WithUnplaced(ConversationState state, Reply reply) => state.Unplaced is [var next, ..]
        ? reply with
        {
            Text = QuestionnaireSteering.Paragraphs(reply.Text, Questionnaire.Writer.Unplaced(next)),
            Suggestions = [bot.WorkAnswers.ClassifyButton(next), .. reply.Suggestions],
        }
        : reply;

    /// <summary>The verdict once more, with its reasons and what would change it.</summary>
    public TurnOutcome Again(ConversationState state, QuestionnaireState decided, string before = "") => Outcome(state, decided, before);

    /// <summary>A short text to pass on.</summary>
    public TurnOutcome Share(ConversationState state, QuestionnaireState decided)
    {
        var verdict = Questionnaire.Rule.Judge(decided.Answers);
        var text = Questionnaire.Writer.Verdicts.Share(verdict, state.Whereabouts is { } place ? _places?.Say(place) ?? "" : "", state.Work);
        return new TurnOutcome(state, [new Reply(text, [.. new[] { Texts.ChangeButton, Texts.AgainButton }.Select(Questionnaire.Writer.Plain)], [])], TraceOf(verdict));
    }

    private TurnOutcome Outcome(ConversationState state, QuestionnaireState decided, string before)
    {
        var told = new Told(
            Questionnaire.Rule.Judge(decided.Answers),
            Questionnaire.Rule.WouldChange(decided.Answers),
            Questionnaire.Rule.EndOf(decided) ?? QuestionsEnd.Likely,
            state.Whereabouts is { } place ? _places?.UnderVerdict(place) ?? "" : "");
        var text = QuestionnaireSteering.Paragraphs(before, Questionnaire.Writer.Say(told.Verdict, told.Changes, told.End, told.Place));
        var reply = WithUnplaced(state, new Reply(text, [.. Buttons(told).Select(Questionnaire.Writer.Plain)], []));
        return new TurnOutcome(state, [reply with { Card = CardOf(told, state, reply.Suggestions) }], TraceOf(told.Verdict));
    }

    private Card.Verdict? CardOf(Told told, ConversationState state, ImmutableArray<string> buttons)
    {
        if (told.Verdict.Kind == VerdictKind.Undecided)
        {
            return null;
        }

        var (writer, verdict) = (Questionnaire.Writer.Verdicts, told.Verdict);
        string[] above = [writer.Because(verdict), writer.Against(verdict)];
        string[] below =
        [
            writer.Change(verdict, told.Changes), writer.NextSteps(verdict), writer.Place(verdict, told.Place), writer.Stopped(told.End),
            .. state.Unplaced.Take(1).Select(Questionnaire.Writer.Unplaced),
        ];
        return new Card.Verdict
        {
            Lead = writer.Sentence(verdict),
            Low = Questionnaire.Poles.Low,
            High = Questionnaire.Poles.High,
            Above = [.. above.Where(part => part.Length > 0)],
            Title = Questionnaire.Writer.Plain(Texts.EvidenceTitle),
            Bars = [.. verdict.Evidence.Select(evidence => new EvidenceBar(evidence.Question.Aspect, evidence.Option.Label, evidence.Option.Score))],
            Below = [.. below.Where(part => part.Length > 0)],
            Buttons = buttons,
            Number = state.Cards,
        };
    }

    private IEnumerable<string> Buttons(Told told) => new[]
    {
        Texts.ChangeButton,
        told.End == QuestionsEnd.Likely ? Texts.AskAllButton : null,
        Texts.AgainButton,
        Texts.ShareButton,
        told.Place.Length == 0 ? bot.Location?.Texts.Button : null,
        bot.Suitability?.Texts.Button,
    }.OfType<string>();

    private static AnswerTrace TraceOf(Verdict verdict) => new()
    {
        Outcome = TurnResult.Verdict,
        Intent = Answer.ClassifyIntent,
        Concepts = verdict.Pole is { } pole ? [pole] : [],
        Verdict = verdict.Pole ?? verdict.Kind.ToString().ToLowerInvariant(),
        Confidence = Math.Round(Math.Abs(verdict.Score) * verdict.AnsweredShare, 3),
        Evidence = [.. verdict.Evidence.Select(evidence => evidence.Option.Reason)],
    };

    /// <summary>All that is told of a verdict.</summary>
    private sealed record Told(Verdict Verdict, ImmutableArray<(VerdictEvidence Instead, Verdict Verdict)> Changes, QuestionsEnd End, string Place);
}
