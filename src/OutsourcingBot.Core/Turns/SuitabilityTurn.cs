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
    private const char Partly = 'p';
    private const string Unsure = "u";

    private readonly Bot _bot;
    private readonly SuitabilityDefinition _definition;
    private readonly ImmutableArray<OptionDefinition> _options;
    private readonly AnswerReader _answers;
    private readonly PhraseMatcher<bool> _asks;
    private readonly WholePhrases _wholeAsks;

    public SuitabilityTurn(Bot bot, SuitabilityDefinition definition)
    {
        (_bot, _definition) = (bot, definition);
        _options =
        [
            Option($"{Yes}", definition.Texts.Yes, OptionMeaning.Yes),
            Option("n", definition.Texts.No, OptionMeaning.No),
            Option($"{Partly}", definition.Texts.Partly, OptionMeaning.Mixed),
            Option(Unsure, definition.Texts.Unsure, OptionMeaning.Unsure),
        ];
        _answers = new AnswerReader(_options, new AnswerWords(bot.Questionnaire.Definition.Words));
        _asks = Utterance.MatcherOf(definition.Asks.Select(phrase => (phrase, true)));
        _wholeAsks = bot.Questionnaire.Whole(definition.Asks);
    }

    /// <summary>The turn; null where the text neither asks for this part nor answers it, so that nobody is held in it.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="utterance">What is said.</param>
    /// <param name="parts">How it is understood otherwise: what the knowledge answers is asked of the knowledge.</param>
    public TurnOutcome? Take(ConversationState state, Utterance utterance, Lazy<ImmutableArray<MessagePart>> parts)
    {
        if (_wholeAsks.Has(utterance) || (_asks.FindLongest(utterance.Tokens).Length > 0 && !parts.Value.Any(part => part.IsAnswered)))
        {
            return Next(state, string.Empty, _bot.Phrasing.Fill(_definition.Texts.Intro));
        }

        if (state.Suitability is not { } given || given.Length >= _definition.Questions.Length)
        {
            return null;
        }

        return _bot.Questionnaire.Command(utterance) is { } command && Obey(state, given, command) is { } obeyed ? obeyed
            : _answers.Read(utterance) is { } option ? Next(state, given + option.Id, string.Empty)
            : QuestionTurn.IsUnusable(parts.Value) && !_bot.Questionnaire.IsQuestion(utterance) ? Next(state, given, _bot.Phrasing.Fill(_definition.Texts.Missed))
            : null;
    }

    private TurnOutcome? Obey(ConversationState state, string given, QuestionnaireCommand command) => command switch
    {
        QuestionnaireCommand.Cancel => Ended(state with { Suitability = null }, _definition.Texts.Cancelled, TurnResult.Cancelled),
        QuestionnaireCommand.Skip => Next(state, given + Unsure, string.Empty),
        QuestionnaireCommand.Back => Next(state, given.Length == 0 ? given : given[..^1], string.Empty),
        QuestionnaireCommand.Restart => Next(state, string.Empty, string.Empty),
        QuestionnaireCommand.Why or QuestionnaireCommand.Clarify => Next(state, given, _bot.Phrasing.Fill(_definition.Questions[given.Length].Why)),
        QuestionnaireCommand.Repeat or QuestionnaireCommand.Help or QuestionnaireCommand.Wait => Next(state, given, string.Empty),
        _ => null,
    };

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
            [new Reply(QuestionnaireSteering.Paragraphs(before, question), [.. _options.Select(option => option.Label)], [])],
            new AnswerTrace { Outcome = TurnResult.Asking, Intent = Intent, Confidence = 1 });
    }

    private TurnOutcome Told(ConversationState state, string given)
    {
        var texts = _definition.Texts;
        var warnings = _definition.Questions.Where((_, i) => given[i] is Yes or Partly)
            .Select(question => _bot.Phrasing.Fill(texts.WarningLine, ("warning", question.Warning))).ToArray();
        var text = warnings.Length == 0 ? _bot.Phrasing.Fill(texts.Fine) : _bot.Phrasing.Fill(texts.Warnings, ("warnings", string.Join('\n', warnings)));
        return Ended(state, text, TurnResult.Answered);
    }

    private TurnOutcome Ended(ConversationState state, string text, TurnResult result) => new(
        state,
        [new Reply(text, [.. VerdictReplies.LeadOn(_bot, state)], [])],
        new AnswerTrace { Outcome = result, Intent = Intent, Confidence = 1 });

    private static OptionDefinition Option(string id, string label, OptionMeaning means) => new() { Id = id, Label = label, Score = 0, Means = means };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
