namespace OutsourcingBot.Cli;

/// <summary>Writes what a command was asked to keep.</summary>
internal static class OutputFile
{
    /// <summary>Whether the text was written; why not is said on the error stream.</summary>
    public static bool Write(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"'{file}' cannot be written: {e.Message}");
            return false;
        }
    }
}
