using System.Collections.Immutable;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Sentences, or parts of one, that set the subjects against each other.</summary>
/// <param name="Sides">What they say of each, two at least.</param>
/// <param name="Aspect">By what they do it, where the article says so; null where it does not.</param>
internal sealed record Pair(ImmutableArray<Side> Sides, string? Aspect, ImmutableArray<Statement> Sources);
