using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Web.Messages;

/// <summary>What every activity of a channel has to have.</summary>
internal static class ProtocolCheck
{
    /// <summary>Says what keeps an activity from being answered.</summary>
    /// <returns>Null where nothing does.</returns>
    public static string? Problem(Activity activity)
    {
        var missing = Missing(activity).ToList();
        if (missing.Count > 0)
            return $"The activity has no {string.Join(", ", missing)}.";
        return ServiceAddress.IsWellFormed(activity.ServiceUrl)
            ? null
            : "The activity's serviceUrl is not an absolute http or https address without user, query and fragment.";
    }

    private static IEnumerable<string> Missing(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Type))
            yield return "type";
        if (activity.From is null)
            yield return "from";
        if (activity.Conversation is null)
            yield return "conversation";
        else if (string.IsNullOrEmpty(activity.Conversation.Id))
            yield return "conversation.id";
        if (string.IsNullOrWhiteSpace(activity.ServiceUrl))
            yield return "serviceUrl";
    }
}
