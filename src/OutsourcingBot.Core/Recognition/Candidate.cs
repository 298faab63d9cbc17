using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition;

/// <summary>A way to answer a question, with how well it fits.</summary>
/// <param name="Answerable">What would be said.</param>
/// <param name="Score">How much of the question it accounts for, from 0 to 1.</param>
/// <param name="Evidence">The words of the question that speak for it.</param>
internal sealed record Candidate(Answerable Answerable, double Score, ImmutableArray<string> Evidence);
