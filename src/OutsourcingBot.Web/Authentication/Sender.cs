using System.Collections.Immutable;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Web.Authentication;

/// <summary>Who sent a request, as far as its token proves it.</summary>
internal abstract record Sender
{
    private Sender()
    {
    }

    /// <summary>Says why the sender may not send this activity.</summary>
    /// <returns>Null where it may.</returns>
    public abstract string? Refusal(Activity activity);

    /// <summary>Somebody on this machine, or on one that the operator lets in: nobody has to say who they are.</summary>
    public sealed record Anybody : Sender
    {
        public override string? Refusal(Activity activity) => null;
    }

    /// <summary>The Emulator or Agents Playground, with a token for the bot from the bot's own credentials.</summary>
    public sealed record Developer : Sender
    {
        public override string? Refusal(Activity activity) => null;
    }

    /// <summary>A channel of the Bot Framework.</summary>
    /// <param name="ServiceUrl">The one address that its activities may name for replies.</param>
    /// <param name="Endorsements">The channels that the key speaks for which signed the token.</param>
    public sealed record Channel(string ServiceUrl, ImmutableArray<string> Endorsements) : Sender
    {
        public override string? Refusal(Activity activity) =>
            !string.Equals(activity.ServiceUrl, ServiceUrl, StringComparison.OrdinalIgnoreCase) ? "serviceUrl"
            : activity.ChannelId is { Length: > 0 } channel && Endorsements.Contains(channel, StringComparer.Ordinal) ? null
            : "endorsement";
    }

    /// <summary>Nobody whom the bot believes.</summary>
    /// <param name="Reason">Why not, in one word, for the operator only.</param>
    public sealed record Unknown(string Reason) : Sender
    {
        public override string? Refusal(Activity activity) => Reason;
    }
}
