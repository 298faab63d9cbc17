using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>What a text most likely means.</summary>
/// <param name="Label">The likeliest label.</param>
/// <param name="Confidence">The probability that the label is right, all texts considered, those of no label too.</param>
/// <param name="Ranking">All labels, likeliest first.</param>
public sealed record Prediction(string Label, double Confidence, ImmutableArray<RankedLabel> Ranking);

/// <summary>A label among others.</summary>
/// <param name="Label">The label.</param>
/// <param name="Probability">Its probability if the text has a label at all; those of all labels add up to 1.</param>
public readonly record struct RankedLabel(string Label, double Probability);
