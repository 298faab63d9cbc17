using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OutsourcingBot.Core.Authoring;

/// <summary>A JSON file of an author as a value that still knows where each part of it was written.</summary>
/// <param name="source">The file.</param>
/// <param name="value">What the file says.</param>
/// <param name="lines">Where it says it.</param>
/// <typeparam name="T">The record that the file's content becomes.</typeparam>
internal sealed class JsonFile<T>(SourceFile source, T value, JsonLines lines)
    where T : class
{
    /// <summary>What the file says, complete in its shape but not yet checked in its meaning.</summary>
    public T Value { get; } = value;

    /// <summary>The line on which a path such as <c>questions[2].options[0].score</c> was written; where nothing
    /// stands there, the line of what is around it.</summary>
    public int LineOf(string path) => lines.LineOf(path);

    /// <summary>Makes a warning that points to a path of this file.</summary>
    public Diagnostic Warning(string code, string path, string message) =>
        Error(code, path, message) with { Severity = DiagnosticSeverity.Warning };

    /// <summary>Makes an error that points to a path of this file.</summary>
    public Diagnostic Error(string code, string path, string message) =>
        new(code, DiagnosticSeverity.Error, message, source.Name, LineOf(path));
}

/// <summary>Reads JSON files that people write: comments and trailing commas are welcome, mistakes are values.</summary>
internal static class JsonFile
{
    /// <summary>The text is no JSON.</summary>
    public const string Syntax = "OB2001";

    /// <summary>A member that nothing reads.</summary>
    public const string UnknownMember = "OB2002";

    /// <summary>A member without which the file says too little.</summary>
    public const string MissingMember = "OB2003";

    /// <summary>A value of another kind than its place wants.</summary>
    public const string WrongKind = "OB2004";

    /// <summary>A member that stands twice in one object.</summary>
    public const string RepeatedMember = "OB2005";

    private static readonly JsonReaderOptions ReaderOptions =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonDocumentOptions DocumentOptions =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>
    /// Reads a file and reports all mistakes of its shape. The value is null where the file is no JSON, or lacks
    /// something, or has something of the wrong kind; a member that is merely unknown still leaves a value, so that
    /// its meaning can be checked in the same run.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="type">The source-generated metadata of <typeparamref name="T"/>.</param>
    /// <param name="diagnostics">Where mistakes are added.</param>
    public static JsonFile<T>? Read<T>(SourceFile source, JsonTypeInfo<T> type, ICollection<Diagnostic> diagnostics)
        where T : class
    {
        try
        {
            var json = Encoding.UTF8.GetBytes(source.Text.TrimStart('\uFEFF'));
            return Read(source, json, JsonLines.Walk(json, ReaderOptions), type, diagnostics);
        }
        catch (JsonException mistake)
        {
            diagnostics.Add(new Diagnostic(
                Syntax,
                DiagnosticSeverity.Error,
                $"This is not valid JSON here: {FirstSentence(mistake.Message)}",
                source.Name,
                (int)(mistake.LineNumber ?? 0) + 1));
            return null;
        }
    }

    private static JsonFile<T>? Read<T>(
        SourceFile source, byte[] json, JsonLines lines, JsonTypeInfo<T> type, ICollection<Diagnostic> diagnostics)
        where T : class
    {
        var readable = true;
        void Report(string path, string code, string message)
        {
            readable &= code is UnknownMember or RepeatedMember;
            diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, source.Name, lines.LineOf(path)));
        }

        foreach (var path in lines.Repeated)
            Report(path, RepeatedMember, $"“{path}” is written twice. Only one can be meant: remove the other.");
        using var document = JsonDocument.Parse(json, DocumentOptions);
        new JsonShape(type.Options, Report).Check("", document.RootElement, type);
        var reader = new Utf8JsonReader(json, ReaderOptions);
        return readable ? new JsonFile<T>(source, JsonSerializer.Deserialize(ref reader, type)!, lines) : null;
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
