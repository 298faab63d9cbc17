using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Locations;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Turns;

/// <summary>Finds out where work would go, asked or told, and says which type of location that is.</summary>
internal sealed class LocationTurn(Bot bot, LocationDefinition definition)
{
    private const string Intent = "locate";

    private readonly LocationReader _reader = new(definition);
    private readonly LocationWriter _writer = new(definition, bot.Phrasing);

    private readonly WholePhrases _unsure = bot.Questionnaire.Whole(bot.Questionnaire.Definition.Words.Unsure);

    private readonly AnswerReader _places = new(
        [.. definition.Options.Select(option => new OptionDefinition { Id = option.Label, Label = option.Label, Score = 0 })],
        new AnswerWords(bot.Questionnaire.Definition.Words));

    /// <summary>The turn; null where the text is about no location.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="text">What is said.</param>
    /// <param name="utterance">The same, cut.</param>
    /// <param name="parts">How it is understood otherwise: what the knowledge answers is asked of the knowledge.</param>
    public TurnOutcome? Take(ConversationState state, string text, Utterance utterance, Lazy<ImmutableArray<MessagePart>> parts)
    {
        var words = LocationReader.WordsOf(text, utterance);
        var countries = _reader.Read(words);
        return countries switch
        {
            [var home, _, _, ..] => AskWhich(state with { Where = (HomeOf(state) ?? home).Name }, countries),
            [_, _] when HomeOf(state) is not null && _reader.ReadAside(words) is null => AskWhich(state, countries),
            [_, _] when state.Where is null && _reader.NamesEither(words) => null,
            [var home, var away] => Told(state, _writer.PlaceOf(home, away)),
            [var away] when HomeOf(state) is { } home => Told(state, _writer.PlaceOf(home, away)),
            [var away] when state is { Where: null, Whereabouts.Home: { } known } && definition.FindCountry(known) is { } home => Told(state, _writer.PlaceOf(home, away)),
            [var home] when state.Where is not null => Ask(state with { Where = home.Name }, definition.Texts.AskOther),
            _ when state.Where is not null && DistanceOf(words, utterance) is { } distance => Told(state, new Whereabouts(distance, null, null)),
            _ when state.Where is not null && _unsure.Has(utterance) => Obey(state, QuestionnaireCommand.Cancel),
            _ when state.Where is not null && bot.Questionnaire.Command(utterance) is { } command => Obey(state, command),
            _ when _reader.Asks(words) || (_reader.Mentions(utterance) && !parts.Value.Any(part => part.IsAnswered && (!part.TellsOfWork || part.NamesSide))) => Ask(state with { Where = string.Empty }, definition.Texts.Ask),
            _ when _reader.ReadTwo(words) is var (first, second) && !_reader.NamesEither(words) && (parts.Value.Any(AsksWhichDistance) || IsToldDistance(parts.Value.LastOrDefault()) || (_reader.AsksWhich(words) && !parts.Value.Any(NamesSeveralCompared))) => Told(state, _writer.PlaceOf(first, second)),
            [] when state.Where is null && parts.Value.Any(SetsDistances) && _reader.ReadTold(words) is { } told => Told(state, new Whereabouts(told, null, null)),
            _ => state.Where is not null && QuestionTurn.IsUnusable(parts.Value) && !bot.Questionnaire.IsQuestion(utterance)
                ? Ask(state, definition.Texts.Missed)
                : null,
        };
    }

    /// <summary>The conversation with the place that a text about something else names besides.</summary>
    public ConversationState Noticed(ConversationState state, string text, Utterance utterance) =>
        _reader.ReadAside(LocationReader.WordsOf(text, utterance)) is var (home, away) ? state with { Whereabouts = _writer.PlaceOf(home, away) } : state;

    /// <summary>Whether a question sets items that stand for distances to choose from: "A or B?", "1. A 2. B 3. C".</summary>
    private bool SetsDistances(MessagePart part) =>
        AsksWhichDistance(part) && part.Reading!.Question is { IsNegated: false } question && !question.Shows(Language.Intent.Compare) && (question.HasAlternatives || question.Concepts.Length > 2);

    /// <summary>Whether a question names several of the items that stand for distances.</summary>
    private bool AsksWhichDistance(MessagePart part) =>
        part.Reading?.Question.Concepts.Count(concept => Enum.GetValues<Distance>().Any(distance => Names(concept, distance))) > 1;

    /// <summary>Whether what answers what was asked last tells of items that stand for distances, though it names none of them.</summary>
    private bool IsToldDistance(MessagePart? part) =>
        part is { Reading: Reading.Answered { Question: var question }, Answer: { Verdict: null, Said: { } said } } && question.Concepts.All(bot.Knowledge.MainConcepts.Contains)
        && Enum.GetValues<Distance>().Any(distance => IsOf(said, distance));

    private bool IsOf(Answerable said, Distance distance) => said.Kind switch
    {
        AnswerKind.List => _writer.ItemOf(distance)?.List == said.Entry,
        AnswerKind.Item => _writer.ItemOf(distance) is var (list, item) && said.Id == list.IdOf(item),
        _ => said.Concepts is [var concept] && Names(concept, distance),
    };

    private bool Names(string concept, Distance distance) => bot.Knowledge.FindConcept(concept)?.Name == _writer.NameOf(distance);

    /// <summary>"A or B?" of work in two places asks where the work belongs.</summary>
    private bool NamesSeveralCompared(MessagePart part) => part.Reading?.Question.Concepts.Count(concept => bot.Knowledge.MainConcepts.Contains(concept)) > 1;

    /// <summary>Who does not want to say is not held in it.</summary>
    private TurnOutcome? Obey(ConversationState state, QuestionnaireCommand command) => command switch
    {
        QuestionnaireCommand.Cancel or QuestionnaireCommand.Skip => new TurnOutcome(
            state with { Where = null },
            [new Reply(bot.Phrasing.Fill(definition.Texts.Cancelled), [.. VerdictReplies.LeadOn(bot, state)], [])],
            new AnswerTrace { Outcome = TurnResult.Cancelled, Intent = Intent, Confidence = 1 }),
        QuestionnaireCommand.Back or QuestionnaireCommand.Restart => Ask(state with { Where = string.Empty }, definition.Texts.Ask),
        QuestionnaireCommand.Why or QuestionnaireCommand.Clarify => Ask(
            state, QuestionnaireSteering.Paragraphs(bot.Phrasing.Fill(definition.Texts.Why, ("same", definition.Same), ("near", definition.Near), ("far", definition.Far)), Question(state))),
        QuestionnaireCommand.Repeat or QuestionnaireCommand.Help or QuestionnaireCommand.Wait => Ask(state, Question(state)),
        _ => null,
    };

    /// <summary>What is asked for at this point.</summary>
    private string Question(ConversationState state) => HomeOf(state) is null ? definition.Texts.Ask : definition.Texts.AskOther;

    /// <summary>The distance that is said, or pointed at in the list of buttons.</summary>
    private Distance? DistanceOf(ImmutableArray<string> words, Utterance utterance) => _reader.ReadDistance(words)
        ?? (_places.Read(utterance) is { } option ? definition.Options.First(distance => distance.Label == option.Label).Distance : null);

    /// <summary>Asks which of several countries is the provider's.</summary>
    private TurnOutcome AskWhich(ConversationState state, ImmutableArray<Country> countries) => Ask(
        state, definition.Texts.Several, [.. countries.Select(country => country.Name).Where(name => name != state.Where).Distinct()]);

    private Country? HomeOf(ConversationState state) =>
        state.Where is { Length: > 0 } name ? definition.FindCountry(name) : null;

    private TurnOutcome Told(ConversationState state, Whereabouts place)
    {
        var found = _writer.ItemOf(place.Distance);
        ImmutableArray<Citation> citations = found is var (list, item) ? [Cite.Text(list.Source, item.Line, item.Name)] : [];
        return new TurnOutcome(
            state with { Where = null, Whereabouts = place },
            [new Reply(QuestionnaireSteering.Paragraphs(_writer.Say(place), _writer.Rule(place), bot.Phrasing.SourceOf(citations)), [.. VerdictReplies.LeadOn(bot, state)], citations)],
            new AnswerTrace
            {
                Outcome = TurnResult.Answered,
                Intent = Intent,
                Entry = found is { } told ? told.List.IdOf(told.Item) : null,
                Verdict = _writer.NameOf(place.Distance),
                Confidence = 1,
                Evidence = [.. new[] { place.Home, place.Away }.OfType<string>()],
            });
    }

    private TurnOutcome Ask(ConversationState state, string text, ImmutableArray<string>? buttons = null) => new(
        state,
        [new Reply(bot.Phrasing.Fill(text), buttons ?? [.. definition.Options.Select(option => option.Label)], [])],
        new AnswerTrace { Outcome = TurnResult.Asking, Intent = Intent, Confidence = 1 });
}
