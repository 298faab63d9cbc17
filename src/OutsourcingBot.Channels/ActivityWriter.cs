using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Cards;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels;

/// <summary>Addresses what a turn came to as replies to the activity that caused it.</summary>
public static class ActivityWriter
{
    /// <summary>The most buttons that every channel shows.</summary>
    public const int MaxSuggestions = 6;

    /// <summary>Who speaks where a channel did not say whom it addressed.</summary>
    private static readonly ChannelAccount Bot = new() { Id = "outsourcingbot", Role = "bot" };

    /// <summary>Writes the replies, and on the Emulator's channel the traces after them.</summary>
    /// <param name="incoming">What is answered.</param>
    /// <param name="outcome">What the turn came to.</param>
    /// <param name="pages">The address of the pages that sources can link to, where the clients are Web Chat and sit
    /// beside them; null elsewhere.</param>
    /// <param name="error">What went wrong in the turn, for developers; null where nothing did.</param>
    /// <returns>Activities without an identifier of their own: the channel gives it.</returns>
    public static ImmutableArray<Activity> Write(Activity incoming, TurnOutcome outcome, string? pages = null, string? error = null)
    {
        var envelope = Envelope(incoming) with { Entities = pages is not null && MayBeRated(outcome.Trace) ? [Thumbs.Under(QuestionOf(incoming, outcome.Trace))] : null };
        var replies = outcome.Replies.Select(reply => pages is null ? reply : PassageLinks.Add(reply, pages)).Select(reply => Message(envelope, reply, outcome.Trace, ShownOf(reply, incoming)));
        return incoming.ChannelId == ChannelIds.Emulator
            ? [.. replies, .. TraceWriter.Write(envelope, outcome.Trace, error)]
            : [.. replies];
    }

    /// <summary>Writes the sign that the bot is at work on an answer.</summary>
    public static Activity Typing(Activity incoming) => Envelope(incoming) with { Type = ActivityTypes.Typing };

    private static Activity Envelope(Activity incoming) => new()
    {
        ChannelId = incoming.ChannelId,
        ServiceUrl = incoming.ServiceUrl,
        From = Echo(incoming.Recipient) ?? Bot,
        Recipient = Echo(incoming.From),
        Conversation = incoming.Conversation is { } conversation
            ? conversation with { Extra = WithoutNulls(conversation.Extra) }
            : null,
        ReplyToId = MayBeRepliedTo(incoming) ? incoming.Id : null,
        Locale = incoming.Locale,
    };

    private static bool MayBeRated(AnswerTrace trace) => trace.Outcome is TurnResult.Answered or TurnResult.Declined or TurnResult.Verdict;

    /// <summary>A verdict answers no question, only the last of many answers.</summary>
    private static string? QuestionOf(Activity incoming, AnswerTrace trace) => trace.Outcome == TurnResult.Verdict ? null : incoming.Id;

    /// <summary>Direct Line clients never see the update, and hold a reply to an activity they have not seen back.</summary>
    private static bool MayBeRepliedTo(Activity incoming) =>
        incoming is not { Type: ActivityTypes.ConversationUpdate, ChannelId: ChannelIds.DirectLine or ChannelIds.WebChat };

    private static Activity Message(Activity envelope, Reply reply, AnswerTrace trace, (string Text, Card? Card) shown)
    {
        var card = WithoutSuggested(envelope, shown.Card);
        var message = envelope with
        {
            Type = ActivityTypes.Message,
            Text = shown.Text,
            TextFormat = "markdown",
            InputHint = trace.Outcome == TurnResult.Asking ? InputHints.ExpectingInput : InputHints.AcceptingInput,
            SuggestedActions = Suggestions(envelope, reply, card),
            Attachments = Attachments(envelope, reply, card),
        };
        return envelope.ChannelId == ChannelIds.Teams && !reply.Citations.IsDefaultOrEmpty ? Cited(message, reply) : message;
    }

    /// <summary>Teams shows where an answer comes from in its own way, and asks whether it helped.</summary>
    private static Activity Cited(Activity message, Reply reply)
    {
        var (text, entity) = MessageEntity.Cite(message.Text!, reply.Citations);
        return message with
        {
            Text = text,
            Entities = [entity],
            ChannelData = JsonSerializer.SerializeToElement(new TeamsChannelData(FeedbackLoopEnabled: true), CardJson.Default.TeamsChannelData),
        };
    }

    private static Attachment[]? Attachments(Activity envelope, Reply reply, Card? card)
    {
        var buttons = !IsOneToOne(envelope) && ChannelIds.ShowsCards(envelope.ChannelId) ? Offered(envelope, reply, card) : [];
        Attachment[] all =
        [
            .. card is null ? Array.Empty<Attachment>() : [CardWriter.Attach(card, reply.Text)],
            .. buttons.Length > 0 ? [ButtonCard.Attach(buttons, envelope.ChannelId)] : Array.Empty<Attachment>(),
        ];
        return all.Length == 0 ? null : all;
    }

    /// <summary>
    /// Where people see the card, the text above it need not say it all again. Who takes the replies itself gets both,
    /// and shows what it can.
    /// </summary>
    private static (string Text, Card? Card) ShownOf(Reply reply, Activity incoming) => reply.Card switch
    {
        { } card when incoming.DeliveryMode == DeliveryModes.ExpectReplies => (reply.Text, card),
        { } card when ChannelIds.ShowsCards(incoming.ChannelId) => (card.Lead, card),
        _ => (reply.Text, null),
    };

    private static SuggestedActions? Suggestions(Activity envelope, Reply reply, Card? card) =>
        IsOneToOne(envelope) && Offered(envelope, reply, card) is { Length: > 0 } offered
            ? new() { Actions = [.. offered.Select(Button)] }
            : null;

    /// <summary>Nobody needs buttons twice: they stay on the card in Teams and in groups, and stand by the box to write in elsewhere.</summary>
    private static Card? WithoutSuggested(Activity envelope, Card? card) =>
        card is Card.Verdict verdict && envelope.ChannelId != ChannelIds.Teams && IsOneToOne(envelope) ? verdict with { Buttons = [] } : card;

    private static bool IsOneToOne(Activity envelope) => envelope.Conversation is not { IsOneToOne: false };

    /// <summary>What is offered besides the answer and what its card offers.</summary>
    private static string[] Offered(Activity envelope, Reply reply, Card? card)
    {
        var suggestions = reply.Suggestions.IsDefault ? [] : reply.Suggestions;
        var onCard = card is Card.Verdict verdict ? verdict.Buttons : [];
        return [.. suggestions.Except(onCard).Take(MaxSuggestions)];
    }

    private static CardAction Button(string text) => new()
    {
        Type = "imBack",
        Title = text,
        // Some clients send the title in place of the value: both are the same.
        Value = JsonSerializer.SerializeToElement(text, ActivityJson.Default.String),
    };

    private static ChannelAccount? Echo(ChannelAccount? account) =>
        account is null ? null : account with { Extra = WithoutNulls(account.Extra) };

    /// <summary>Some channels refuse the nulls that they sent.</summary>
    private static Dictionary<string, JsonElement>? WithoutNulls(Dictionary<string, JsonElement>? extra) =>
        extra is null
            ? null
            : extra.Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(field => field.Key, field => field.Value);
}
