namespace OutsourcingBot.Channels.Activities;

/// <summary>The channels that this bot treats in a way of their own.</summary>
public static class ChannelIds
{
    /// <summary>The Bot Framework Emulator, which shows traces.</summary>
    public const string Emulator = "emulator";

    /// <summary>Clients of the Direct Line protocol.</summary>
    public const string DirectLine = "directline";

    /// <summary>Web Chat through its own channel.</summary>
    public const string WebChat = "webchat";

    /// <summary>Microsoft Teams.</summary>
    public const string Teams = "msteams";

    /// <summary>Whether the channel's clients are known to show Adaptive Cards.</summary>
    public static bool ShowsCards(string? channel) => channel is Emulator or DirectLine or WebChat or Teams;

    /// <summary>Whether the channel's clients run <c>Action.Execute</c>; the others show it, and it does nothing.</summary>
    public static bool RunsExecute(string? channel) => channel is Emulator or Teams;
}
