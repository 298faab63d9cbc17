using System.Collections.Immutable;

namespace OutsourcingBot.Core.Turns;

/// <summary>
/// The one entry point of the core: a pure function from the conversation so far and a message to the conversation
/// after it and the replies. It keeps nothing between calls and may be called from many threads at once.
/// </summary>
public sealed class TurnHandler(Bot bot)
{
    /// <summary>What is written beyond this many characters is not read.</summary>
    public const int LongestMessage = 2000;

    private readonly QuestionTurn _questions = new(bot);
    private readonly QuestionnaireTurn _questionnaire = new(bot);

    /// <summary>Answers one message.</summary>
    /// <param name="state">The conversation before the turn.</param>
    /// <param name="message">What reached the bot; no text makes this throw.</param>
    public TurnOutcome Handle(ConversationState state, UserMessage message) => message switch
    {
        UserMessage.Said said => Said(state with { Welcomed = true }, said.Text),
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
        var parts = new Lazy<ImmutableArray<QuestionTurn.Part>>(() => _questions.Read(bounded, state.Topic));
        if (state.Questionnaire is { } waiting)
        {
            return _questionnaire.Continue(state, waiting, bounded, () => Aside(state, parts.Value));
        }

        return !parts.Value.Any(part => part.TellsOfWork) && parts.Value.FirstOrDefault(part => part.AsksAboutWork) is { } work
            ? _questionnaire.Start(state, work.NamesWork ? bot.Phrasing.Fill(bot.Phrasing.Texts.WorkUnknown) : string.Empty)
            : _questions.Reply(state, parts.Value);
    }

    /// <summary>A question in mid-questionnaire is answered only where the knowledge has the answer.</summary>
    private TurnOutcome? Aside(ConversationState state, ImmutableArray<QuestionTurn.Part> parts) =>
        parts.Length > 0 && parts.All(part => part.IsAnswered) ? _questions.Reply(state, parts) : null;
}
