using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Cli.EvaluateModel;

/// <summary>The mistakes that a labelled set can have.</summary>
internal static class SetDiagnostics
{
    /// <summary>The file cannot be read.</summary>
    public const string Unreadable = "OB4101";

    /// <summary>The text is no JSON.</summary>
    public const string JsonSyntax = "OB4102";

    /// <summary>The JSON is no set of splits of [text, label] pairs.</summary>
    public const string JsonShape = "OB4103";

    /// <summary>A quoted value that does not end, or a row with too few or too many values.</summary>
    public const string CsvRow = "OB4104";

    /// <summary>The first row does not name the columns text and category.</summary>
    public const string CsvHeader = "OB4105";

    /// <summary>An example without text or without label.</summary>
    public const string BlankValue = "OB4106";

    /// <summary>A part of the set is missing or too small.</summary>
    public const string MissingPart = "OB4107";

    /// <summary>A label to measure on that training does not have.</summary>
    public const string UnknownLabel = "OB4108";

    /// <summary>Adds an error.</summary>
    public static void Error(this ICollection<Diagnostic> diagnostics, string code, string file, int line, string message) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, file, line));
}
