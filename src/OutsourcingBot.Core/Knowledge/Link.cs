namespace OutsourcingBot.Core.Knowledge;

/// <summary>A link in a document.</summary>
/// <param name="File">The document.</param>
/// <param name="Line">The line.</param>
/// <param name="Target">Where it leads, as written.</param>
internal sealed record Link(string File, int Line, string Target);
