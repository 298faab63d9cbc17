namespace OutsourcingBot.Core.Authoring;

/// <summary>A file that an author wrote, already read into memory.</summary>
/// <param name="Name">The name shown in diagnostics and citations, relative and with forward slashes,
/// such as <c>knowledge/example.md</c>.</param>
/// <param name="Text">The whole content; empty for a file that is not text.</param>
public sealed record SourceFile(string Name, string Text)
{
    /// <summary>The whole content of a file that is not text; empty for a text.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }
}
