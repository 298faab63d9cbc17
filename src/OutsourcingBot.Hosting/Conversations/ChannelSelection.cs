namespace OutsourcingBot.Hosting.Conversations;

/// <summary>Some of all channels.</summary>
public readonly record struct ChannelSelection
{
    private ChannelSelection(string channel, bool isOnly) => (Channel, IsOnly) = (channel, isOnly);

    /// <summary>The channel that alone is in, or out.</summary>
    public string Channel { get; }

    /// <summary>Whether it is the only one in; else it is the only one out.</summary>
    public bool IsOnly { get; }

    /// <summary>One channel.</summary>
    public static ChannelSelection Only(string channel) => new(channel, isOnly: true);

    /// <summary>All channels but one.</summary>
    public static ChannelSelection AllBut(string channel) => new(channel, isOnly: false);

    /// <summary>Whether a channel is one of them.</summary>
    public bool Contains(string channel) => channel == Channel == IsOnly;
}
