using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Answering;

/// <summary>Makes citations.</summary>
internal static class Cite
{
    /// <summary>Cites whole sentences.</summary>
    public static Citation Sentences(SourcePosition source, ImmutableArray<Sentence> sentences) =>
        Text(source, sentences[0].Line, string.Join(' ', sentences.Select(sentence => sentence.Text)));

    /// <summary>Cites what stands on a line.</summary>
    public static Citation Text(SourcePosition source, int line, string quote) =>
        new(source.File, source.Heading, source.Anchor, line, quote);
}
