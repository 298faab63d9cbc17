using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Turns;

/// <summary>
/// The one entry point of the core: a pure function from the conversation so far and a message to the conversation
/// after it and the replies. It keeps nothing between calls and may be called from many threads at once.
/// </summary>
public sealed class TurnHandler(Bot bot)
{
    /// <summary>What is written beyond this many characters is not read.</summary>
    public const int LongestMessage = 2000;

    /// <summary>Who says so much of their work without a question wants it classified.</summary>
    private const int SlotsOfADescription = 2;

    private readonly QuestionTurn _questions = new(bot);
    private readonly DocumentTurn _documents = new(bot, new(bot));
    private readonly QuestionnaireTurn _questionnaire = new(bot);
    private readonly WholePhrases _nextWork = bot.Questionnaire.Whole(bot.Questionnaire.Definition.Commands.NextWork);
    private readonly WholePhrases _begin = bot.Questionnaire.Whole(bot.Questionnaire.Definition.Commands.Begin);
    private readonly AsideTurn _asides = new(bot, new(bot));
    private readonly SuitabilityTurn? _suitability = bot.Suitability is { } suitability ? new(bot, suitability) : null;
    private readonly LocationTurn? _location = bot.Location is { } location ? new(bot, location) : null;

    /// <summary>Answers one message.</summary>
    /// <param name="state">The conversation before the turn.</param>
    /// <param name="message">What reached the bot; no text makes this throw.</param>
    public TurnOutcome Handle(ConversationState state, UserMessage message) => message switch
    {
        UserMessage.Said { Card: { } card } when card != state.Cards => _questionnaire.OldCard(state),
        UserMessage.Said said => Said(state with { Welcomed = true }, said.Text),
        UserMessage.Left => new TurnOutcome(ConversationState.New, [], new AnswerTrace { Outcome = TurnResult.SmallTalk, Intent = "left", Confidence = 1 }),
        _ => Welcome(state),
    };

    /// <summary>Says that a turn failed; what was said before stays as it was.</summary>
    public TurnOutcome Fail(ConversationState state) =>
        Outcome(state, new Reply(bot.Phrasing.Fill(bot.Phrasing.Texts.Error), [], []), new AnswerTrace { Outcome = TurnResult.Error });

    private static TurnOutcome Outcome(ConversationState state, Reply reply, AnswerTrace trace) => new(state, [reply], trace);

    private TurnOutcome Welcome(ConversationState state)
    {
        var trace = new AnswerTrace { Outcome = TurnResult.SmallTalk, Intent = "welcome", Confidence = 1 };
        var texts = bot.Phrasing.Texts;
        return state.Welcomed
            ? new TurnOutcome(state, [], trace)
            : Outcome(
                state with { Welcomed = true },
                new Reply(bot.Phrasing.Fill(texts.Welcome), [.. texts.WelcomeSuggestions.Select(text => bot.Phrasing.Fill(text))], []),
                trace);
    }

    private TurnOutcome Said(ConversationState state, string text)
    {
        var bounded = text.Length > LongestMessage ? text[..LongestMessage] : text;
        var utterance = Utterance.Of(bounded);
        var placeBefore = state.Whereabouts;
        state = _location?.Noticed(state, bounded, utterance) ?? state;
        var parts = new Lazy<ImmutableArray<MessagePart>>(() => _questions.Read(bounded, state.Topic, state.Question));
        if (_documents.Take(state, bounded) is { } chosen)
        {
            return chosen;
        }

        state = state with { Which = null };
        if (_begin.Has(utterance))
        {
            return Start(state with { Where = null, Suitability = null }, work: null);
        }

        if (state.Questionnaire is { } waiting)
        {
            return WantsAnother(parts, utterance)
                ? Start(state, parts.Value[0].WorkName, bot.Questionnaire.Slots.Read(utterance))
                : _questionnaire.Continue(state, waiting, bounded, () => OtherWork(state, waiting, parts.Value) ?? _asides.Take(state, waiting, bounded, parts.Value, state.Whereabouts != placeBefore));
        }

        if ((_suitability?.Take(state, utterance, parts) ?? _location?.Take(state, bounded, utterance, parts)) is { } considered)
        {
            return considered;
        }

        // Who was asked something on the side may speak of something else.
        state = state with { Where = null, Suitability = null };
        if (WantsNext(state, utterance))
        {
            return Start(state, state.Unplaced[0]);
        }

        if (state.Decided is { } decided && _questionnaire.After(state, decided, bounded) is { } after)
        {
            return after;
        }

        var told = bot.Questionnaire.Slots.Read(utterance);
        var describes = told.Count >= SlotsOfADescription && bot.Recognizer.IsStatement(bounded);
        if (parts.Value.Any(part => part.TellsOfWork) && !(describes && !parts.Value.Any(part => part.NamesSide)))
        {
            return _questions.Reply(state, parts.Value);
        }

        var work = parts.Value.FirstOrDefault(part => part.AsksAboutWork);
        if (work is null && !describes)
        {
            return _questions.Reply(state, parts.Value);
        }

        var begun = Start(state, told.IsEmpty ? work?.WorkName : null, told);
        return work is null ? begun : begun with { Trace = begun.Trace with { Confidence = work.Reading!.Confidence } };
    }

    /// <summary>Begins the questionnaire.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="work">Unknown work that was named, empty where it has no short name; null where none was named.</param>
    /// <param name="told">What was said of it; null for nothing.</param>
    private TurnOutcome Start(ConversationState state, string? work, ImmutableSortedDictionary<string, string>? told = null)
    {
        var texts = bot.Phrasing.Texts;
        var before = work is null ? string.Empty : bot.Phrasing.Fill(texts.WorkUnknown, ("work", work.Length > 0 ? $"**{work}**" : texts.WorkUnnamed));
        return _questionnaire.Start(state with { Work = work, Unplaced = state.Unplaced.Remove(work ?? string.Empty) }, before, told);
    }

    /// <summary>Other unknown work takes the place of that which began the questions, as long as none of them is answered; null where it is none.</summary>
    private Aside? OtherWork(ConversationState state, QuestionnaireState waiting, ImmutableArray<MessagePart> parts) =>
        state.Work is not null && waiting.Path.IsEmpty && parts is [{ WorkName: { Length: > 0 } other }] && other != state.Work ? new Aside(Start(state, other), GoesOn: false) : null;

    /// <summary>"Yes" or "next" to the offer to classify what is still open.</summary>
    private bool WantsNext(ConversationState state, Utterance utterance) =>
        state is { Unplaced.Length: > 0, Topic: null or { Intent: Answer.ClassifyIntent } }
        && _nextWork.Has(utterance);

    /// <summary>"Classify something else" in the middle of a questionnaire.</summary>
    private bool WantsAnother(Lazy<ImmutableArray<MessagePart>> parts, Utterance utterance) =>
        bot.Questionnaire.Command(utterance) is null && parts.Value is [{ AsksToClassify: true }];
}
