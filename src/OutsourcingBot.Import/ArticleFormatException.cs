namespace OutsourcingBot.Import;

/// <summary>A file is not of the format it should have; the message is fit for the person who imports it.</summary>
public sealed class ArticleFormatException : Exception
{
    /// <summary>Reports an unknown problem.</summary>
    public ArticleFormatException()
    {
    }

    /// <summary>Reports a problem found here.</summary>
    public ArticleFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Reports a problem that a reader of the format found.</summary>
    public ArticleFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
