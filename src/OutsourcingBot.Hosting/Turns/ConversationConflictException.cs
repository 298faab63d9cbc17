namespace OutsourcingBot.Hosting.Turns;

/// <summary>Others saved the same conversation again and again while a turn was taken.</summary>
public sealed class ConversationConflictException : Exception
{
    /// <summary>Reports the conflict.</summary>
    public ConversationConflictException()
        : base("The conversation changed during every attempt to save it.")
    {
    }

    /// <summary>Reports the conflict in other words.</summary>
    public ConversationConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Reports the conflict with its cause.</summary>
    public ConversationConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
