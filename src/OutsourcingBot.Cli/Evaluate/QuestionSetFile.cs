using System.Text;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Reads a question set from a file.</summary>
internal static class QuestionSetFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A file that cannot be read is a mistake like any other in it.</summary>
    public static QuestionSet Read(string file)
    {
        try
        {
            return QuestionSetParser.Parse(file, File.ReadAllText(file, StrictUtf8));
        }
        catch (DecoderFallbackException)
        {
            return Unreadable(file, "The file is not UTF-8 text.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(file, $"The file cannot be read: {e.Message}");
        }
    }

    private static QuestionSet Unreadable(string file, string message) =>
        new([], [new Diagnostic("OB4009", DiagnosticSeverity.Error, message, file, 1)]);
}
