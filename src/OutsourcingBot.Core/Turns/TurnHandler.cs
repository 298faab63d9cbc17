using System.Collections.Immutable;
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
        state = _location?.Noticed(state, bounded) ?? state;
        var parts = new Lazy<ImmutableArray<QuestionTurn.Part>>(() => _questions.Read(bounded, state.Topic));
        if (_documents.Take(state, bounded) is { } chosen)
        {
            return chosen;
        }

        state = state with { Which = null };
        if (state.Questionnaire is { } waiting)
        {
            return WantsAnother(parts, bounded)
                ? _questionnaire.Start(state, string.Empty, SlotsOf(bounded))
                : _questionnaire.Continue(state, waiting, bounded, () => Aside(state, bounded, parts.Value));
        }

        if (_suitability?.Take(state, bounded) is { } considered)
        {
            return considered;
        }

        if (_location?.Take(state, bounded) is { } located)
        {
            return located;
        }

        // Who was asked something on the side may speak of something else.
        state = state with { Where = null, Suitability = null };
        if (state.Decided is { } decided && _questionnaire.After(state, decided, bounded) is { } after)
        {
            return after;
        }

        var told = SlotsOf(bounded);
        var describes = told.Count >= SlotsOfADescription && bot.Recognizer.IsStatement(bounded);
        if (parts.Value.Any(part => part.TellsOfWork) && !(describes && !parts.Value.Any(part => part.NamesPoles)))
        {
            return _questions.Reply(state, parts.Value);
        }

        var work = parts.Value.FirstOrDefault(part => part.AsksAboutWork);
        return work is null && !describes
            ? _questions.Reply(state, parts.Value)
            : _questionnaire.Start(state, work is { NamesWork: true } && told.IsEmpty ? bot.Phrasing.Fill(bot.Phrasing.Texts.WorkUnknown) : string.Empty, told);
    }

    /// <summary>What a text says of the work, as far as the questionnaire would ask it.</summary>
    private ImmutableSortedDictionary<string, string> SlotsOf(string text) => bot.Questionnaire.Slots.Read(Utterance.Of(text));

    /// <summary>In mid-questionnaire there is no room for what else could be asked.</summary>
    private TurnOutcome Declined(TurnOutcome outcome) => outcome.Trace.Outcome != TurnResult.Declined
        ? outcome
        : outcome with { Replies = [new Reply(bot.Phrasing.Fill(bot.Questionnaire.Definition.Texts.CannotSay), [], [])] };

    /// <summary>"Classify something else" in the middle of a questionnaire.</summary>
    private bool WantsAnother(Lazy<ImmutableArray<QuestionTurn.Part>> parts, string text) =>
        bot.Questionnaire.Command(Utterance.Of(text)) is null && parts.Value is [{ AsksToClassify: true }];

    /// <summary>What is said in mid-questionnaire besides answers: what the knowledge answers, small talk, and questions that
    /// it does not answer.</summary>
    private TurnOutcome? Aside(ConversationState state, string text, ImmutableArray<QuestionTurn.Part> parts)
    {
        var isAnswered = parts.Length > 0 && parts.All(part => part.IsAnswered || part.SmallTalk is not null);
        var isAsked = parts.Length > 0 && bot.Questionnaire.IsQuestion(Utterance.Of(text)) && !parts.Any(part => part.AsksAboutWork);
        return isAnswered ? _questions.Reply(state, parts) : isAsked ? Declined(_questions.Reply(state, parts)) : null;
    }
}
