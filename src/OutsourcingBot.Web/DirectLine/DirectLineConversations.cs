using System.Security.Cryptography;
using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Cards;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Gaps;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Conversations in which this service is itself the channel: it keeps the transcript that clients read.</summary>
internal sealed class DirectLineConversations(ConversationTurns turns, IConversationStore store, Ratings ratings)
{
    private const int PageSize = 100;
    private const int MaxClientIdLength = 256;

    private static readonly ChannelAccount Bot = new() { Id = "outsourcingbot", Name = "OutsourcingBot", Role = "bot" };

    public static string NewId(string prefix = "") => prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public async Task<bool> ExistsAsync(string conversation, CancellationToken cancellationToken) =>
        (await store.LoadAsync(Key(conversation), null, cancellationToken)).Version > 0;

    /// <summary>Lets the person in, who is welcomed; again for the same conversation changes nothing.</summary>
    /// <returns>Whether the conversation is new.</returns>
    public async Task<bool> StartAsync(TokenClaims claims, string serviceUrl, CancellationToken cancellationToken)
    {
        var user = new ChannelAccount { Id = claims.User, Role = "user" };
        var joined = Address(new() { Type = ActivityTypes.ConversationUpdate, MembersAdded = [user], From = user }, claims, serviceUrl);
        return !(await turns.TakeAsync(new(joined, "start", KeepTranscript: true), cancellationToken)).Repeated;
    }

    /// <summary>Takes what the person sent; the same <c>clientActivityID</c> again changes nothing. That somebody is
    /// typing is nothing to keep, and the bot need not know it.</summary>
    /// <returns>The identifier of the activity in the transcript.</returns>
    public async Task<string?> PostAsync(
        Activity activity, TokenClaims claims, string serviceUrl, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Typing)
            return NewId();
        var addressed = Address(activity, claims, serviceUrl) with
        {
            From = (activity.From ?? new()) with { Id = claims.User, Role = "user" },
        };
        var id = ClientActivityId(activity) is { } clientId ? $"client:{clientId}" : null;
        var delivered = await turns.TakeAsync(new(addressed, id, KeepTranscript: true), cancellationToken);
        if (!delivered.Repeated && Thumbs.Read(activity) is var (isUp, question))
            await ratings.RateInTranscriptAsync(Key(claims.Conversation), isUp, question, cancellationToken);
        return delivered.Taken.Id;
    }

    /// <summary>Reads a page of what a client has not seen yet.</summary>
    /// <returns>A page that is empty and keeps the watermark where there is nothing more.</returns>
    public async Task<ActivitySet> ReadAsync(string conversation, long seen, CancellationToken cancellationToken)
    {
        var page = await store.ReadTranscriptAsync(Key(conversation), seen, PageSize, cancellationToken);
        return new([.. page.Where(IsForClients)], Watermark.Write(seen + page.Count));
    }

    private static bool IsForClients(Activity activity) =>
        activity.Type is not (ActivityTypes.Trace or ActivityTypes.EndOfConversation or ActivityTypes.ConversationUpdate);

    private static ConversationKey Key(string conversation) => new(ChannelIds.DirectLine, conversation);

    private static Activity Address(Activity activity, TokenClaims claims, string serviceUrl) => activity with
    {
        ChannelId = ChannelIds.DirectLine,
        ServiceUrl = serviceUrl,
        Conversation = new() { Id = claims.Conversation },
        Recipient = Bot,
        DeliveryMode = null,
    };

    private static string? ClientActivityId(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= MaxClientIdLength } text ? text : null;
}
