using System.Collections.Immutable;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Two sentences, or halves of one, that set the subjects against each other.</summary>
/// <param name="Aspect">By what they do it, where the article says so; null where it does not.</param>
internal sealed record Pair(Side First, Side Second, string? Aspect, ImmutableArray<Statement> Sources);
