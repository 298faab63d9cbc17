using System.Diagnostics.CodeAnalysis;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Web.Messages;

/// <summary>Addresses of the Connector REST API under the <c>serviceUrl</c> that an activity names.</summary>
internal static class ServiceAddress
{
    public static bool IsWellFormed([NotNullWhen(true)] string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { UserInfo: "", Query: "", Fragment: "" };

    /// <summary>Where a reply goes: to what it replaces, else to what it answers, else to the conversation.</summary>
    /// <returns>Null where the identifiers cannot stand in a path.</returns>
    public static Uri? Of(Activity reply)
    {
        if (!IsWellFormed(reply.ServiceUrl) || Segment(reply.Conversation?.Id) is not { } conversation)
            return null;
        var activities = $"{reply.ServiceUrl.TrimEnd('/')}/v3/conversations/{conversation}/activities";
        var other = string.IsNullOrEmpty(reply.Id) ? reply.ReplyToId : reply.Id;
        if (string.IsNullOrEmpty(other))
            return new(activities);
        return Segment(other) is { } segment ? new($"{activities}/{segment}") : null;
    }

    /// <summary>Dots alone would climb up the path, escaped or not.</summary>
    private static string? Segment(string? id) => id is null or "" or "." or ".." ? null : Uri.EscapeDataString(id);
}
