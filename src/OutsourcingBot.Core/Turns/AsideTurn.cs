using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Turns;

/// <summary>What is said in mid-questionnaire besides answers: small talk, descriptions of the work, questions.</summary>
internal sealed class AsideTurn(Bot bot, QuestionTurn questions)
{
    /// <summary>From this share of words on a text is small talk although its words are not quite those known.</summary>
    private const double ShareOfSmallTalk = 0.5;

    /// <summary>From this confidence on what does not ask is a question all the same.</summary>
    private const double SureWithoutAsking = 0.8;

    /// <summary>Behind an answer, what is shorter is a try to answer the next one rather than a description.</summary>
    private const int WordsOfADescription = 6;

    private readonly WholePhrases _otherParts = bot.Questionnaire.Whole([.. bot.Location?.Asks ?? [], .. bot.Suitability?.Asks ?? []]);

    /// <summary>The turn; null where the text is nothing but an answer that was not understood.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="waiting">Where the person is in the questionnaire.</param>
    /// <param name="text">What they say.</param>
    /// <param name="parts">How it is understood outside any questionnaire.</param>
    /// <param name="isPlaced">Whether it says where the work would go.</param>
    public Aside? Take(ConversationState state, QuestionnaireState waiting, string text, ImmutableArray<MessagePart> parts, bool isPlaced)
    {
        var utterance = Utterance.Of(text);
        var asks = bot.Questionnaire.IsQuestion(utterance);
        if (_otherParts.Has(utterance) || (isPlaced && !asks))
        {
            return new(Said(state, isPlaced ? bot.Questionnaire.Definition.Texts.PlaceNoted : bot.Questionnaire.Definition.Texts.Later));
        }

        if (parts is [{ SmallTalk: { } topic }] && IsSmallTalk(text))
        {
            return new(questions.Meanwhile(state, topic), GoesOn: !topic.Suggestions.IsEmpty);
        }

        if (!asks && Described(waiting, text, utterance, parts) is { } work)
        {
            return Placed(state, waiting, work);
        }

        if (parts.Length > 0 && parts.All(part => part.IsAnswered) && (asks || (parts.All(part => part.Reading!.Confidence >= SureWithoutAsking) && !(bot.Recognizer.IsStatement(text) || parts is [{ Reading: Reading.WorkAlike }]))))
        {
            return new(questions.Reply(state, parts));
        }

        return parts.Any(part => part.WorkName is not null) ? new(Said(questions.Reply(state, parts), bot.Questionnaire.Definition.Texts.OtherWork))
            : asks && parts.Length > 0 && !parts.Any(part => part.AsksAboutWork || part.SmallTalk is not null) ? new(Declined(questions.Reply(state, parts)))
            : null;
    }

    private bool IsSmallTalk(string text) =>
        (bot.SmallTalk.Read(text) ?? bot.SmallTalk.ReadClause(text)) is not null || bot.SmallTalk.Nearest(text).Share >= ShareOfSmallTalk;

    /// <summary>What the text says the work is; null where it is no description, or of nothing known.</summary>
    private MessagePart? Described(QuestionnaireState waiting, string text, Utterance utterance, ImmutableArray<MessagePart> parts)
    {
        if (bot.Questionnaire.StartsWithAnswer(utterance))
        {
            return null;
        }

        var described = questions.ReadDescription(text);
        var part = described is not { IsSurelyPlaced: true } && parts is [{ TellsOfWork: true } told] ? told : described;
        return part is { IsSurelyPlaced: true } or { AsksAboutWork: true } || waiting.Path.IsEmpty || utterance.Tokens.Length >= WordsOfADescription ? part : null;
    }

    /// <summary>Known work that is the first thing somebody names needs no questions; behind answers they may know better.</summary>
    private Aside Placed(ConversationState state, QuestionnaireState waiting, MessagePart work)
    {
        var outcome = questions.Reply(state, [work]);
        return work.AsksAboutWork ? new(Said(outcome, bot.Questionnaire.Definition.Texts.UnknownWork))
            : !work.IsSurelyPlaced ? new(outcome)
            : waiting.Path.IsEmpty ? new(outcome with { State = outcome.State with { Questionnaire = null } }, GoesOn: false)
            : new(outcome with { Replies = [.. outcome.Replies, new Reply(bot.Questionnaire.Writer.Plain(bot.Questionnaire.Definition.Texts.Placed), [], [])] });
    }

    /// <summary>In mid-questionnaire there is no room for what else could be asked.</summary>
    private TurnOutcome Declined(TurnOutcome outcome) =>
        outcome.Trace.Outcome == TurnResult.Declined ? Said(outcome, bot.Questionnaire.Definition.Texts.CannotSay) : outcome;

    private TurnOutcome Said(ConversationState state, string text) =>
        Said(new TurnOutcome(state, [], new AnswerTrace { Outcome = TurnResult.Asking, Intent = Answer.ClassifyIntent, Confidence = 1 }), text);

    private TurnOutcome Said(TurnOutcome outcome, string text) => outcome with { Replies = [new Reply(bot.Phrasing.Fill(text), [], [])] };
}

/// <summary>What is said to something besides an answer.</summary>
/// <param name="Outcome">The turn.</param>
/// <param name="GoesOn">Whether the question that waits is asked again below it.</param>
internal sealed record Aside(TurnOutcome Outcome, bool GoesOn = true);
