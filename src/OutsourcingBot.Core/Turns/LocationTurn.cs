using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Locations;

namespace OutsourcingBot.Core.Turns;

/// <summary>Finds out where work would go, asked or told, and says which type of location that is.</summary>
internal sealed class LocationTurn(Bot bot, LocationDefinition definition)
{
    private const string Intent = "locate";

    private readonly LocationReader _reader = new(definition);
    private readonly LocationWriter _writer = new(definition, bot.Phrasing);

    /// <summary>The turn; null where the text is about no location.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="text">What is said.</param>
    /// <param name="parts">How it is understood otherwise: what the knowledge answers is asked of the knowledge.</param>
    public TurnOutcome? Take(ConversationState state, string text, Lazy<ImmutableArray<QuestionTurn.Part>> parts)
    {
        var countries = _reader.Read(text);
        return countries switch
        {
            [var home, var away, ..] => Told(state, _writer.PlaceOf(home, away)),
            [var away] when HomeOf(state) is { } home => Told(state, _writer.PlaceOf(home, away)),
            [var home] when state.Where is not null => Ask(state with { Where = home.Name }, definition.Texts.AskOther),
            _ when state.Where is not null && _reader.ReadDistance(text) is { } distance => Told(state, new Whereabouts(distance, null, null)),
            _ when state.Where is not null && bot.Questionnaire.Command(Utterance.Of(text)) is { } command => Obey(state, command),
            _ when _reader.Asks(text) || (_reader.Mentions(text) && !parts.Value.Any(part => part.IsAnswered)) => Ask(state with { Where = string.Empty }, definition.Texts.Ask),
            _ => state.Where is not null && QuestionTurn.IsUnusable(parts.Value) && !bot.Questionnaire.IsQuestion(Utterance.Of(text))
                ? Ask(state, definition.Texts.Missed)
                : null,
        };
    }

    /// <summary>The conversation with the place that a text about something else names besides.</summary>
    public ConversationState Noticed(ConversationState state, string text) =>
        _reader.ReadAside(text) is var (home, away) ? state with { Whereabouts = _writer.PlaceOf(home, away) } : state;

    /// <summary>Who does not want to say is not held in it.</summary>
    private TurnOutcome? Obey(ConversationState state, QuestionnaireCommand command) => command switch
    {
        QuestionnaireCommand.Cancel or QuestionnaireCommand.Skip => new TurnOutcome(
            state with { Where = null },
            [new Reply(bot.Phrasing.Fill(definition.Texts.Cancelled), [.. Suggestions(state)], [])],
            new AnswerTrace { Outcome = TurnResult.Cancelled, Intent = Intent, Confidence = 1 }),
        QuestionnaireCommand.Back or QuestionnaireCommand.Restart => Ask(state with { Where = string.Empty }, definition.Texts.Ask),
        QuestionnaireCommand.Repeat or QuestionnaireCommand.Help => Ask(state, HomeOf(state) is null ? definition.Texts.Ask : definition.Texts.AskOther),
        _ => null,
    };

    private Country? HomeOf(ConversationState state) =>
        state.Where is { Length: > 0 } name ? definition.Countries.FirstOrDefault(country => country.Name == name) : null;

    private TurnOutcome Told(ConversationState state, Whereabouts place)
    {
        var found = _writer.ItemOf(place.Distance);
        ImmutableArray<Citation> citations = found is var (list, item) ? [Cite.Text(list.Source, item.Line, item.Name)] : [];
        return new TurnOutcome(
            state with { Where = null, Whereabouts = place },
            [new Reply(QuestionnaireSteering.Paragraphs(_writer.Say(place), _writer.Rule(place), bot.Phrasing.SourceOf(citations)), [.. Suggestions(state)], citations)],
            new AnswerTrace
            {
                Outcome = TurnResult.Answered,
                Intent = Intent,
                Entry = found?.List.Id,
                Verdict = _writer.NameOf(place.Distance),
                Confidence = 1,
                Evidence = [.. new[] { place.Home, place.Away }.OfType<string>()],
            });
    }

    /// <summary>What leads on: back to the verdict where there is one.</summary>
    private IEnumerable<string> Suggestions(ConversationState state)
    {
        var verdict = bot.Questionnaire.Definition.Texts.Verdict;
        return state.Decided is null
            ? [bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestClassify), bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestCompare)]
            : new[] { verdict.ShareButton, verdict.ChangeButton, verdict.AgainButton }.Select(bot.Questionnaire.Writer.Plain);
    }

    private TurnOutcome Ask(ConversationState state, string text) => new(
        state,
        [new Reply(bot.Phrasing.Fill(text), [.. definition.Options.Select(option => option.Label)], [])],
        new AnswerTrace { Outcome = TurnResult.Asking, Intent = Intent, Confidence = 1 });
}
