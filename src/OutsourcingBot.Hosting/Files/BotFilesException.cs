namespace OutsourcingBot.Hosting.Files;

/// <summary>The authors' files could not be read; the message says which one, why, and is fit for the operator.</summary>
public sealed class BotFilesException : IOException
{
    /// <summary>Reports an unknown problem.</summary>
    public BotFilesException()
    {
    }

    /// <summary>Reports a problem found here.</summary>
    public BotFilesException(string message)
        : base(message)
    {
    }

    /// <summary>Reports a problem that the file system found.</summary>
    public BotFilesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
