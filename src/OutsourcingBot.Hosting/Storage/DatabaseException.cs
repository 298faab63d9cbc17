namespace OutsourcingBot.Hosting.Storage;

/// <summary>The database cannot be used; the message says which file, why, and is fit for the operator.</summary>
public sealed class DatabaseException : IOException
{
    /// <summary>Reports an unknown problem.</summary>
    public DatabaseException()
    {
    }

    /// <summary>Reports a problem found here.</summary>
    public DatabaseException(string message)
        : base(message)
    {
    }

    /// <summary>Reports a problem that SQLite or the file system found.</summary>
    public DatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
