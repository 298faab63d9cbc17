using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels;

/// <summary>Finds in an activity what a person did that the bot can answer.</summary>
public static class ActivityReader
{
    // More mentions of the same bot in one message are not a person's writing.
    private const int MaxMentions = 20;

    /// <summary>The event with which a Web Chat page announces the person, where the page is made to.</summary>
    private const string WebChatJoin = "webchat/join";

    /// <summary>Frees a message from everything its channel added.</summary>
    /// <returns>Null where the activity is nothing to answer.</returns>
    public static UserMessage? Read(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => new UserMessage.Said(Text(activity)) { Card = CardNumber(activity.Value) },
        ActivityTypes.ConversationUpdate when PersonAdded(activity) => new UserMessage.Joined(),
        ActivityTypes.InstallationUpdate when IsInstalled(activity) => new UserMessage.Joined(),
        ActivityTypes.Event when JoinedWebChat(activity) => new UserMessage.Joined(),
        ActivityTypes.EndOfConversation or ActivityTypes.DeleteUserData => new UserMessage.Left(),
        _ => null,
    };

    private static bool PersonAdded(Activity activity) =>
        activity.MembersAdded is { } added
        && added.Any(member => member?.Id is { Length: > 0 } id && id != activity.Recipient?.Id);

    /// <summary>In groups and channels this is the only sign that there are people now.</summary>
    private static bool IsInstalled(Activity activity) =>
        activity.Extra?.GetValueOrDefault("action") is { ValueKind: JsonValueKind.String } action && action.ValueEquals("add");

    private static bool JoinedWebChat(Activity activity) =>
        activity is { Name: WebChatJoin, ChannelId: ChannelIds.DirectLine or ChannelIds.WebChat };

    private static string Text(Activity activity) =>
        string.IsNullOrEmpty(activity.Text) ? SubmittedText(activity.Value) : WithoutOwnMention(activity, activity.Text);

    private static string WithoutOwnMention(Activity activity, string text)
    {
        var mentions = (activity.Entities ?? [])
            .Where(entity => entity is { Type: "mention", Mentioned.Id: { Length: > 0 } id } && id == activity.Recipient?.Id)
            .Select(MentionText)
            .Where(mention => mention.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxMentions)
            .ToList();
        return mentions.Count == 0
            ? text
            : mentions.Aggregate(text, (rest, mention) => rest.Replace(mention, "", StringComparison.Ordinal)).Trim();
    }

    private static string MentionText(Entity? entity) =>
        entity?.Text is { Length: > 0 } text ? text
        : entity?.Mentioned?.Name is { Length: > 0 } name ? $"<at>{name}</at>"
        : "";

    /// <summary>The text of a card's button: the value itself, its <c>text</c>, or the <c>msteams.value</c> of a
    /// button that stands for writing.</summary>
    private static string SubmittedText(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
        { ValueKind: JsonValueKind.Object } data => StringMember(data, "text") ?? TeamsValue(data) ?? "",
        _ => "",
    };

    /// <summary>Which of the conversation's cards a button was on.</summary>
    private static int? CardNumber(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("card", out var card)
            && card.ValueKind == JsonValueKind.Number && card.TryGetInt32(out var number) ? number : null;

    private static string? TeamsValue(JsonElement data) =>
        data.TryGetProperty("msteams", out var teams) && teams.ValueKind == JsonValueKind.Object
            ? StringMember(teams, "value")
            : null;

    private static string? StringMember(JsonElement data, string name) =>
        data.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
