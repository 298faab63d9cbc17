using System.Collections.Immutable;

namespace OutsourcingBot.Core.Turns;

/// <summary>One message to the person.</summary>
/// <param name="Text">Markdown (CommonMark); what came from the person is escaped in it.</param>
/// <param name="Suggestions">Texts for buttons; pressing one sends it as if the person had written it.</param>
/// <param name="Citations">The passages of the knowledge that <paramref name="Text"/> rests on.</param>
public sealed record Reply(
    string Text,
    ImmutableArray<string> Suggestions,
    ImmutableArray<Citation> Citations)
{
    /// <summary>What a channel with cards shows in place of most of the text; null for text alone.</summary>
    public Card? Card { get; init; }
}

/// <summary>A passage of the knowledge that an answer rests on.</summary>
/// <param name="File">The knowledge file, such as <c>knowledge/guide.md</c>.</param>
/// <param name="Heading">The heading the passage stands under.</param>
/// <param name="Anchor">The heading's fragment identifier on a page made from the file.</param>
/// <param name="Line">The passage's first line in the file, counted from 1.</param>
/// <param name="Quote">The passage itself, as plain text.</param>
public sealed record Citation(string File, string Heading, string Anchor, int Line, string Quote)
{
    /// <summary>The fragment identifier of the very sentence, row or item; null where the heading's leads nearest.</summary>
    public string? Passage { get; init; }
}
