namespace OutsourcingBot.Core.Authoring;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The bot works, but an author should look at the place.</summary>
    Warning,

    /// <summary>The bot cannot be built from these files.</summary>
    Error,
}

/// <summary>
/// An author's mistake, reported as a value so that all mistakes come back at once. Each code has an entry in
/// <c>docs/diagnostics.md</c> and is never given to another mistake.
/// </summary>
/// <param name="Code">The stable code, such as <c>OB1001</c>.</param>
/// <param name="Severity">Whether the bot can still be built.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
/// <param name="File">The <see cref="SourceFile.Name"/> of the file.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, string File, int Line)
{
    /// <summary>The one-line form that editors make clickable: <c>file(line): code: message</c>.</summary>
    public override string ToString() => $"{File}({Line}): {Code}: {Message}";
}
