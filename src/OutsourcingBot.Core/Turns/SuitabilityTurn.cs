using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Suitability;

namespace OutsourcingBot.Core.Turns;

/// <summary>Asks what to think of before work is given away, and warns where a yes calls for it.</summary>
internal sealed class SuitabilityTurn
{
    private const string Intent = "suitability";
    private const char Yes = 'y';

    private readonly Bot _bot;
    private readonly SuitabilityDefinition _definition;
    private readonly AnswerReader _answers;
    private readonly PhraseMatcher<bool> _asks;

    public SuitabilityTurn(Bot bot, SuitabilityDefinition definition)
    {
        (_bot, _definition) = (bot, definition);
        ImmutableArray<OptionDefinition> options =
        [
            Option("y", definition.Texts.Yes, OptionMeaning.Yes),
            Option("n", definition.Texts.No, OptionMeaning.No),
            Option("u", definition.Texts.Unsure, OptionMeaning.Unsure),
        ];
        _answers = new AnswerReader(options, new AnswerWords(bot.Questionnaire.Definition.Words));
        _asks = Utterance.MatcherOf(definition.Asks.Select(phrase => (phrase, true)));
    }

    /// <summary>The turn; null where the text neither asks for this part nor answers it, so that nobody is held in it.</summary>
    public TurnOutcome? Take(ConversationState state, string text)
    {
        var utterance = Utterance.Of(text);
        if (_asks.FindLongest(utterance.Tokens).Length > 0)
        {
            return Next(state, string.Empty, _bot.Phrasing.Fill(_definition.Texts.Intro));
        }

        return state.Suitability is { } given && given.Length < _definition.Questions.Length && _answers.Read(utterance) is { } option
            ? Next(state, given + option.Id, string.Empty)
            : null;
    }

    private TurnOutcome Next(ConversationState state, string given, string before)
    {
        if (given.Length >= _definition.Questions.Length)
        {
            return Told(state with { Suitability = null }, given);
        }

        var texts = _definition.Texts;
        var question = _bot.Phrasing.Fill(
            texts.Ask, ("number", Number(given.Length + 1)), ("count", Number(_definition.Questions.Length)), ("question", _definition.Questions[given.Length].Text));
        return new TurnOutcome(
            state with { Suitability = given },
            [new Reply(QuestionnaireSteering.Paragraphs(before, question), [texts.Yes, texts.No, texts.Unsure], [])],
            new AnswerTrace { Outcome = TurnResult.Asking, Intent = Intent, Confidence = 1 });
    }

    private TurnOutcome Told(ConversationState state, string given)
    {
        var texts = _definition.Texts;
        var warnings = _definition.Questions.Where((_, i) => given[i] == Yes)
            .Select(question => _bot.Phrasing.Fill(texts.WarningLine, ("warning", question.Warning))).ToArray();
        var text = warnings.Length == 0 ? _bot.Phrasing.Fill(texts.Fine) : _bot.Phrasing.Fill(texts.Warnings, ("warnings", string.Join('\n', warnings)));
        return new TurnOutcome(
            state,
            [new Reply(text, [_bot.Phrasing.Fill(_bot.Phrasing.Texts.SuggestClassify), _bot.Phrasing.Fill(_bot.Phrasing.Texts.SuggestCompare)], [])],
            new AnswerTrace { Outcome = TurnResult.Answered, Intent = Intent, Confidence = 1 });
    }

    private static OptionDefinition Option(string id, string label, OptionMeaning means) => new() { Id = id, Label = label, Score = 0, Means = means };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
