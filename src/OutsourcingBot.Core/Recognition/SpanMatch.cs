using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>A known phrase in a question: a name or word of the knowledge, a cue, or, with neither, a filler.</summary>
/// <param name="Start">The index of its first word.</param>
/// <param name="Length">How many words it covers.</param>
internal readonly record struct SpanMatch(int Start, int Length, Meaning? Meaning, Cue? Cue)
{
    /// <summary>The matches that take words before others do are those of higher priority: longer phrases; of equally long
    /// ones those of the knowledge.</summary>
    public int Priority => (Length * 4) + (Meaning switch { null => 0, { Concept: null } => 1, _ => 2 });
}
