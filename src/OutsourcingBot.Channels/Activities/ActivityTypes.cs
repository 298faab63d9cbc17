namespace OutsourcingBot.Channels.Activities;

/// <summary>The types of activity that this bot treats in a way of their own.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, or a card submitted.</summary>
    public const string Message = "message";

    /// <summary>Someone came or went.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was put into a conversation, or taken out of it.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Something a client does without words.</summary>
    public const string Event = "event";

    /// <summary>A request whose answer is the HTTP answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>Somebody is about to say something.</summary>
    public const string Typing = "typing";

    /// <summary>For the Emulator's inspector, never for people.</summary>
    public const string Trace = "trace";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>The person wants to be forgotten.</summary>
    public const string DeleteUserData = "deleteUserData";
}
