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

    private readonly QuestionTurn _questions = new(bot);
    private readonly LocationReader _reader = new(definition, bot.Places!);
    private readonly LocationWriter _writer = new(definition, bot.Phrasing);
    private readonly DistanceItems _items = DistanceItems.Of(bot)!;

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
        var asked = new Lazy<MessagePart?>(() => Asked(state, text, parts.Value));
        return countries switch
        {
            [var home, _, _, ..] => AskWhich(state with { Where = (HomeOf(state) ?? home).Name }, countries),
            [_, _] when HomeOf(state) is not null && _reader.ReadAside(words) is null => AskWhich(state, countries),
            [_, _] when state.Where is null && _reader.NamesEither(words) => null,
            [var home, var away] => Told(state, _writer.PlaceOf(home, away), parts.Value.LastOrDefault()),
            [var away] when HomeOf(state) is { } home => Told(state, _writer.PlaceOf(home, away)),
            [var away] when state is { Where: null, Whereabouts.Home: { } known } && definition.FindCountry(known) is { } home => Told(state, _writer.PlaceOf(home, away)),
            [var home] when state.Where is not null => Ask(state with { Where = home.Name }, definition.Texts.AskOther),
            _ when state.Where is not null && DistanceOf(words, utterance) is { } distance => Told(state, new Whereabouts(distance, null, null)),
            _ when state.Where is not null && _unsure.Has(utterance) => Obey(state, QuestionnaireCommand.Cancel),
            _ when state.Where is not null && bot.Questionnaire.Command(utterance) is { } command => Obey(state, command),
            _ when _reader.Asks(words) || (_reader.Mentions(utterance) && !parts.Value.Any(part => part.IsAnswered && (!part.TellsOfWork || part.NamesSide))) => Ask(state with { Where = string.Empty }, definition.Texts.Ask),
            _ when _reader.ReadTwo(words) is var (first, second) && !_reader.NamesEither(words) && (parts.Value.Any(AsksWhichDistance) || IsToldDistance(asked.Value) || (_reader.AsksWhich(words) && !parts.Value.Any(NamesSeveralCompared))) => Told(state, _writer.PlaceOf(first, second), asked.Value),
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
    private bool AsksWhichDistance(MessagePart part) => part.Reading is { Question: var question } && _items.AreSeveralIn(question);

    /// <summary>
    /// Whether what answers a question, or is likeliest to where several answers are, tells of items that stand for distances, though it names none of them or
    /// asks whether it is one.
    /// </summary>
    private bool IsToldDistance(MessagePart? part) =>
        part?.Reading is { Question: var question } reading && (question.Concepts.All(bot.Knowledge.MainConcepts.Contains) || ClaimedIn(question) is not null)
        && (reading switch { Reading.Answered => part.Answer!.Said, Reading.Unclear { Likely: [var likeliest, ..] } => likeliest, _ => null }) is { } said && _items.AreToldBy(said);

    /// <summary>What is asked of two places: the last part where it names both, else the message as a whole, as in "A is here. B is there. Which is it?".</summary>
    private MessagePart? Asked(ConversationState state, string text, ImmutableArray<MessagePart> parts) =>
        parts is [.., { Reading.Question.Distance: not null } last] ? last : _questions.ReadOne(text, state.Topic, isTried: true);

    /// <summary>The distance that a question asks a yes or no about, as in "is it X from A to B?"; null where it asks about none.</summary>
    private Distance? ClaimedIn(Question question) =>
        !question.HasAlternatives && !question.Tokens.Any(token => bot.Lexicon.IsOpenQuestionWord(token.Text)) && _items.NamedIn(question) is [var only] ? only : null;

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

    /// <param name="state">The conversation.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="asked">What may claim something of it.</param>
    private TurnOutcome Told(ConversationState state, Whereabouts place, MessagePart? asked = null)
    {
        var claimed = asked?.Reading is { Question: var question } ? ClaimedIn(question) : null;
        bool? holds = claimed is null ? null : (place.Distance == claimed) != asked!.Reading!.Question.IsNegated;
        ImmutableArray<Citation> citations = _writer.ItemOf(place.Distance) is var (list, item) ? [Cite.Text(list.Source, item.Line, item.Name)] : [];
        return new TurnOutcome(
            state with { Where = null, Whereabouts = place },
            [new Reply(QuestionnaireSteering.Paragraphs(WithVerdict(_writer.Say(place), holds), _writer.Rule(place), bot.Phrasing.SourceOf(citations)), [.. VerdictReplies.LeadOn(bot, state)], citations)],
            new AnswerTrace
            {
                Outcome = TurnResult.Answered,
                Intent = Intent,
                Entry = _writer.ItemOf(claimed ?? place.Distance) is var (entry, part) ? entry.IdOf(part) : null,
                Verdict = holds switch { true => AnswerTrace.Yes, false => AnswerTrace.No, null => _writer.NameOf(place.Distance) },
                Confidence = 1,
                Evidence = [.. new[] { place.Home, place.Away }.OfType<string>()],
            });
    }

    private string WithVerdict(string fact, bool? holds) =>
        holds is { } isTrue ? bot.Phrasing.Fill(isTrue ? bot.Phrasing.Texts.Yes : bot.Phrasing.Texts.No, ("fact", fact)) : fact;

    private TurnOutcome Ask(ConversationState state, string text, ImmutableArray<string>? buttons = null) => new(
        state,
        [new Reply(bot.Phrasing.Fill(text), buttons ?? [.. definition.Options.Select(option => option.Label)], [])],
        new AnswerTrace { Outcome = TurnResult.Asking, Intent = Intent, Confidence = 1 });
}
